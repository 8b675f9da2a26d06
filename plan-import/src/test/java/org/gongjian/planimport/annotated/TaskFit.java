package org.gongjian.planimport.annotated;

import org.gongjian.planimport.annotated.ActionScore.PlacedTask;

/**
 * How well a drafted task fits an annotated one: half for the start, most of the rest for
 * the end, a little for the action and the number.
 */
final class TaskFit {

	/** This many characters too many at either end do not count. */
	private static final int SLACK = 4;

	private TaskFit() {
	}

	static double of(PlacedTask annotated, PlacedTask draft) {
		String text = Wording.bare(draft.task().text());
		if (text.isEmpty()) {
			return 0;
		}
		double fit = start(text, Wording.bare(annotated.task().start()));
		fit += end(text, Wording.bare(annotated.task().end()));
		if (fit == 0) {
			return 0;
		}
		if (annotated.action() != null && annotated.action().equals(draft.action())) {
			fit += 0.06;
		}
		if (Wording.number(annotated.task().number()).equals(Wording.number(draft.task().number()))) {
			fit += 0.04;
		}
		return fit;
	}

	private static double start(String text, String start) {
		int at = text.indexOf(start);
		if (at >= 0 && at <= SLACK) {
			return 0.5;
		}
		String beginning = text.substring(0, Math.min(start.length(), text.length()));
		return (at > SLACK || Wording.alike(start, beginning) > 0.8) ? 0.25 : 0;
	}

	private static double end(String text, String end) {
		int at = text.lastIndexOf(end);
		if (at < 0) {
			return 0;
		}
		return (at + end.length() >= text.length() - SLACK) ? 0.4 : 0.2;
	}

}
