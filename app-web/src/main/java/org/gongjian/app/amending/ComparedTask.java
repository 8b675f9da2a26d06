package org.gongjian.app.amending;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A task in both texts, or in the one that holds it.
 *
 * @param old its mark in the plan in force; {@code null} for a new one
 * @param now its mark in the draft; {@code null} for one that is gone
 * @param goals whether it is the goals of an action
 * @param changes what became of it
 * @param oldNumber the former number; empty where there is none
 * @param number the new number; empty where there is none
 * @param movedFrom the former action, where it stood in another; else empty
 * @param words the two wordings
 * @param units units that are new, gone or have another role
 * @param details targets and duties that are new, gone or changed
 * @param hint the number of the task that it seems to be a part of, or to have gone into;
 * empty where there is none
 * @param decided whether a person said what it is
 */
public record ComparedTask(@Nullable String old, @Nullable String now, boolean goals, Set<Change> changes,
		String oldNumber, String number, String movedFrom, Words words, List<Detail> units, List<Detail> details,
		String hint, boolean decided) {

	public boolean is(Change change) {
		return this.changes.contains(change);
	}

	/** Its id in the ledger, where both texts were published. */
	public @Nullable UUID id() {
		String mark = (this.now != null) ? this.now : this.old;
		return (mark != null) ? UUID.fromString(mark) : null;
	}

	/** What it is called on the page. */
	public String anchor() {
		return (this.old != null) ? "o-" + this.old : "n-" + this.now;
	}

	/**
	 * Something that hangs on a task.
	 *
	 * @param change {@link Change#ADDED}, {@link Change#REMOVED} or
	 * {@link Change#REWORDED}
	 * @param name what it is
	 * @param before what was asked; empty for a new one
	 * @param after what is asked; empty for one that is gone
	 */
	public record Detail(Change change, String name, String before, String after) {

	}

}
