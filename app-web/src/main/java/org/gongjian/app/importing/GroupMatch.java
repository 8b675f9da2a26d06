package org.gongjian.app.importing;

/**
 * A collective word and the units it stands for.
 *
 * @param index its place among the words of the draft
 * @param word as the plan prints it
 * @param times how often
 * @param members their names; empty where nobody has named them yet
 * @param skipped whether it was left without members for now
 * @param missing whether members are missing
 * @param former whether that is what was decided for the text before
 */
record GroupMatch(int index, String word, int times, String members, boolean skipped, boolean missing, boolean former) {

	GroupMatch(int index, String word, int times, String members, boolean skipped, boolean missing) {
		this(index, word, times, members, skipped, missing, false);
	}

	/** The word as it was decided for the text before. */
	GroupMatch asBefore(String members, boolean skipped) {
		return new GroupMatch(this.index, this.word, this.times, members, skipped, false, true);
	}

}
