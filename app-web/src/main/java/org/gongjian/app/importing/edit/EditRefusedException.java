package org.gongjian.app.importing.edit;

/**
 * A change of a draft makes no sense at its place. Nothing was changed.
 */
public class EditRefusedException extends RuntimeException {

	private final String code;

	EditRefusedException(String code) {
		super(code);
		this.code = code;
	}

	/** The message that says why and what to do. */
	public String code() {
		return this.code;
	}

}
