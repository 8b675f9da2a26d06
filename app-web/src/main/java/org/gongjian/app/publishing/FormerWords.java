package org.gongjian.app.publishing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.gongjian.app.importing.edit.NameList;
import org.gongjian.app.publishing.names.FormerText;
import org.gongjian.app.publishing.names.GroupMatch;
import org.gongjian.domain.plan.PlanImport;

import org.springframework.stereotype.Component;

/**
 * What was decided on collective words when the text in force of a plan was published:
 * the proposal for its next text.
 */
@Component
class FormerWords {

	private final FormerText text;

	FormerWords(FormerText text) {
		this.text = text;
	}

	/**
	 * The words with what was decided before; those of a new plan as they are.
	 * @param former the units that a word brought into the text in force
	 */
	List<GroupMatch> propose(PlanImport planImport, List<GroupMatch> words, Function<String, List<String>> former) {
		UUID planId = planImport.amendsPlanId();
		if (planId == null || words.isEmpty()) {
			return words;
		}
		Set<String> printed = this.text.printed(planImport.jurisdictionId(), planId).groups().keySet();
		return words.stream().map((word) -> propose(word, former.apply(word.word()), printed)).toList();
	}

	// Members that the district has settled since then are the better proposal.
	private static GroupMatch propose(GroupMatch word, List<String> members, Set<String> printed) {
		if (!members.isEmpty() && word.members().isBlank()) {
			return word.asBefore(NameList.print(members), false);
		}
		if (!members.isEmpty() && Set.copyOf(members).equals(Set.copyOf(NameList.parse(word.members())))) {
			return word.asBefore(word.members(), false);
		}
		return (members.isEmpty() && printed.contains(word.word())) ? word.asBefore(word.members(), true) : word;
	}

}
