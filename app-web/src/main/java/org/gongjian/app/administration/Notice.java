package org.gongjian.app.administration;

/**
 * What the page after a change says about it.
 *
 * @param code the code of the text
 * @param subject the name of what was changed
 */
public record Notice(String code, String subject) {

	/** The name under which it travels to the next page. */
	public static final String NAME = "notice";

}
