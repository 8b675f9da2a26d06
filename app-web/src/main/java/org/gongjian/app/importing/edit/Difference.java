package org.gongjian.app.importing.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
		Map<Object, String> old = parts(before);
		Map<Object, String> now = parts(after);
		return new Difference(without(old, now), without(now, old));
	}

	private static String without(Map<Object, String> parts, Map<Object, String> others) {
		return parts.entrySet()
			.stream()
			.filter((part) -> !others.containsKey(part.getKey()))
			.map(Map.Entry::getValue)
			.collect(Collectors.joining("\n"));
	}

	/** The parts of a draft with their words. */
	private static Map<Object, String> parts(PlanDraft draft) {
		Map<Object, String> parts = new LinkedHashMap<>();
		parts.put(draft.head(), DraftInWords.head(draft.head()));
		for (DraftAction action : draft.actions()) {
			parts.put(action.withTasks(List.of()), DraftInWords.action(action));
			action.tasks().forEach((task) -> parts.put(List.of(action.name(), task), DraftInWords.task(action, task)));
		}
		draft.problems()
			.stream()
			.filter((doubt) -> !doubt.settled())
			.forEach((doubt) -> parts.put(doubt, DraftInWords.doubt(doubt)));
		return parts;
	}

}
