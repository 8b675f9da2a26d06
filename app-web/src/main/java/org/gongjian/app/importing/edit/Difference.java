package org.gongjian.app.importing.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.PlanDraft;

/**
 * What a change takes out of a draft and what it puts in, in words for the audit log.
 *
 * @param before what stands in the draft before it only
 * @param after what stands in the draft after it only
 */
public record Difference(String before, String after) {

	public static Difference between(PlanDraft before, PlanDraft after) {
		Set<String> old = parts(before);
		Set<String> now = parts(after);
		return new Difference(without(old, now), without(now, old));
	}

	private static String without(Set<String> parts, Set<String> others) {
		return parts.stream().filter((part) -> !others.contains(part)).collect(Collectors.joining("\n"));
	}

	private static Set<String> parts(PlanDraft draft) {
		Set<String> parts = new LinkedHashSet<>();
		parts.add(draft.head().toString());
		for (DraftAction action : draft.actions()) {
			parts.add(action.withTasks(List.of()).toString());
			action.tasks().forEach((task) -> parts.add(action.name() + ": " + task));
		}
		draft.problems().stream().filter((doubt) -> !doubt.settled()).forEach((doubt) -> parts.add(doubt.toString()));
		return parts;
	}

}
