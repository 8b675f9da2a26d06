package org.gongjian.app.publishing.names;

import java.util.List;

/**
 * A collective word and the units it stands for.
 *
 * @param index its place among the words of the draft
 * @param word as the plan prints it
 * @param tasks where it stands
 * @param members their names; empty where nobody has named them yet
 * @param ofThisPlan whether it means other units in every plan
 * @param skipped whether it was left without members for now
 * @param missing whether members are missing
 * @param wordsInside collective words among the members that nobody has given members
 * @param former whether that is what was decided for the text before
 */
public record GroupMatch(int index, String word, List<TaskLink> tasks, String members, boolean ofThisPlan,
		boolean skipped, boolean missing, List<String> wordsInside, boolean former) {

	/** The word as it was decided for the text before. */
	public GroupMatch asBefore(String members, boolean skipped) {
		return new GroupMatch(this.index, this.word, this.tasks, members, this.ofThisPlan, skipped, false, List.of(),
				true);
	}

}
