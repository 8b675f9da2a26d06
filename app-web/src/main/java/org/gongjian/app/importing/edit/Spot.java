package org.gongjian.app.importing.edit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.planimport.PlanDraft;

/**
 * A place in a draft, written as it is marked on the screen: a0 is the first action, a0t3
 * its fourth task, a0t3k1 the second target of that, a0k0 the first target of the action
 * itself, a0t3d0 a duty.
 *
 * @param action index of the action, from 0
 * @param task index of the task in it; -1 for the action and what belongs to itself
 * @param part what stands there
 * @param index index of the target or duty; -1 for an action or task
 */
public record Spot(int action, int task, Part part, int index) {

	/** Where no draft has anything. */
	private static final Spot NOWHERE = new Spot(-1, -1, Part.WHOLE, -1);

	private static final Pattern MARK = Pattern.compile("a(\\d{1,5})(?:t(\\d{1,5}))?(?:([kd])(\\d{1,5}))?");

	public static Spot action(int action) {
		return new Spot(action, -1, Part.WHOLE, -1);
	}

	public static Spot task(int action, int task) {
		return new Spot(action, task, Part.WHOLE, -1);
	}

	/** The place that a mark names; nowhere if it is no mark. */
	public static Spot valueOf(String mark) {
		Matcher matcher = MARK.matcher(mark);
		if (!matcher.matches()) {
			return NOWHERE;
		}
		int task = (matcher.group(2) != null) ? Integer.parseInt(matcher.group(2)) : -1;
		if (matcher.group(3) == null) {
			return new Spot(Integer.parseInt(matcher.group(1)), task, Part.WHOLE, -1);
		}
		Part part = matcher.group(3).equals("k") ? Part.TARGET : Part.DUTY;
		return new Spot(Integer.parseInt(matcher.group(1)), task, part, Integer.parseInt(matcher.group(4)));
	}

	public String mark() {
		String owner = "a" + this.action + ((this.task < 0) ? "" : "t" + this.task);
		return (this.part == Part.WHOLE) ? owner : owner + this.part.letter + this.index;
	}

	public Level<?> level() {
		return switch (this.part) {
			case TARGET -> Level.TARGET;
			case DUTY -> Level.DUTY;
			case WHOLE -> (this.task < 0) ? Level.ACTION : Level.TASK;
		};
	}

	/** Whether a draft has something here. */
	public boolean stands(PlanDraft draft) {
		try {
			level().span(draft, this);
			return true;
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

	/** The action or task that a target or duty belongs to; else the place itself. */
	public Spot owner() {
		return new Spot(this.action, this.task, Part.WHOLE, -1);
	}

	public Spot target(int index) {
		return new Spot(this.action, this.task, Part.TARGET, index);
	}

	public Spot duty(int index) {
		return new Spot(this.action, this.task, Part.DUTY, index);
	}

	/** Which it is among those of its kind around it. */
	int position() {
		if (this.part != Part.WHOLE) {
			return this.index;
		}
		return (this.task < 0) ? this.action : this.task;
	}

	/** The one of its kind at another position around it. */
	Spot at(int position) {
		if (this.part != Part.WHOLE) {
			return new Spot(this.action, this.task, this.part, position);
		}
		return (this.task < 0) ? action(position) : task(this.action, position);
	}

	@Override
	public String toString() {
		return mark();
	}

	/**
	 * What stands at a place.
	 */
	public enum Part {

		/** The action or task itself. */
		WHOLE(""), TARGET("k"), DUTY("d");

		private final String letter;

		Part(String letter) {
			this.letter = letter;
		}

	}

}
