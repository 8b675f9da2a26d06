package org.gongjian.domain.report;

import jakarta.persistence.Embeddable;

/**
 * What a unit says of a task in a period.
 *
 * @param done what was done
 * @param problems what stands in the way; may be empty
 * @param nextStep what comes next; may be empty
 * @param percent how much of the task is done, 0 to 100
 */
@Embeddable
public record ReportContent(String done, String problems, String nextStep, int percent) {

	/** Longest text of one field, in characters. */
	public static final int LONGEST_TEXT = 5000;

	public ReportContent {
		if (percent < 0 || percent > 100) {
			throw new IllegalArgumentException("A percentage is 0 to 100, was " + percent);
		}
	}

	public static ReportContent empty() {
		return new ReportContent("", "", "", 0);
	}

}
