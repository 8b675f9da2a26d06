package org.gongjian.app.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The version that a program began from, where it says so in the header If-Match.
 *
 * @param header the header; {@code null} where there is none
 */
public record IfMatch(@Nullable String header) {

	private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

	/**
	 * The version that the program began from; empty where it saw nothing stored.
	 * @param field the version in the body; empty where there is none
	 */
	public String version(String field) {
		if (this.header == null) {
			return field;
		}
		Matcher tag = TAG.matcher(this.header.strip());
		if (!tag.matches() || (!field.isEmpty() && !field.equals(tag.group(1)))) {
			throw RefusedException.because(ProblemKind.MALFORMED, "api.version");
		}
		return tag.group(1);
	}

}
