package org.gongjian.app.publishing.names;

import java.util.List;
import java.util.Objects;

import org.gongjian.app.frame.PlainText;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanDraft;

/**
 * A task or action of the draft, to go to.
 *
 * @param mark its place on the draft's screen
 * @param number its number; empty where it has none
 * @param words the beginning of its text
 */
public record TaskLink(String mark, String number, String words) {

	private static final int SHOWN = 24;

	static TaskLink of(PlanDraft draft, Spot place) {
		DraftAction action = draft.actions().get(place.action());
		if (place.task() < 0) {
			return new TaskLink(place.mark(), "", beginning(action.name()));
		}
		DraftTask task = action.tasks().get(place.task());
		return new TaskLink(place.mark(), Objects.requireNonNullElse(task.number(), ""), beginning(task.text()));
	}

	public static List<TaskLink> all(PlanDraft draft, List<Spot> places) {
		return places.stream().distinct().map((place) -> of(draft, place)).toList();
	}

	private static String beginning(String text) {
		return (text.length() <= SHOWN) ? text : PlainText.beginning(text, SHOWN) + "…";
	}

}
