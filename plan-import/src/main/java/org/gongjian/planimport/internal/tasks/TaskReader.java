package org.gongjian.planimport.internal.tasks;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.internal.duties.DutyReader;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Problems;
import org.gongjian.planimport.internal.targets.TargetReader;
import org.jspecify.annotations.Nullable;

/**
 * Makes a task of an item: its text without number and units, its units, and what its
 * text asks for.
 */
public final class TaskReader {

	private static final int SHOWN = 20;

	private final TargetReader targets;

	private final DutyReader duties;

	private final boolean firstLeads;

	private final Problems problems;

	/**
	 * @param firstLeads whether the document makes the first of every list of units the
	 * lead
	 */
	public TaskReader(TargetReader targets, DutyReader duties, boolean firstLeads, Problems problems) {
		this.targets = targets;
		this.duties = duties;
		this.firstLeads = firstLeads;
		this.problems = problems;
	}

	/** Whether an item names the units that answer for it. */
	public static boolean namesUnits(Block item) {
		return UnitParenthesis.endOf(item.text().text()) != null;
	}

	/** Whether a text ends as an item ends, with all of its units. */
	public static boolean isComplete(String text) {
		return UnitParenthesis.completes(text);
	}

	/** The task of an item. */
	public DraftTask read(Block item) {
		PlacedText text = item.text();
		UnitParenthesis units = UnitParenthesis.endOf(text.text());
		PlacedText own = (units != null) ? text.part(0, units.start()) : text.part(0, text.text().length());
		if (units != null && !units.cut().isEmpty()) {
			this.problems.add(DraftProblem.Kind.UNCLEAR_UNIT, own.span(), units.cut());
		}
		return task(item.printedNumber(), withInnerItems(own, item), (units != null) ? units.list() : "");
	}

	// Items inside an item that names the units itself are part of it.
	private static PlacedText withInnerItems(PlacedText own, Block item) {
		if (item.children().isEmpty()) {
			return own;
		}
		return PlacedText.join(
				Stream.concat(Stream.of(own), item.children().stream().flatMap(Block::all).map(Block::text)).toList());
	}

	/** The task of a table row. */
	DraftTask row(@Nullable String number, PlacedText text, String units) {
		return task(number, text, units);
	}

	private DraftTask task(@Nullable String number, PlacedText text, String list) {
		UnitList units = UnitList.of(list, this.firstLeads);
		for (String piece : units.unclear()) {
			this.problems.add(DraftProblem.Kind.UNCLEAR_UNIT, text.span(), piece);
		}
		if (units.units().isEmpty() && units.groups().isEmpty()) {
			String first = text.text().substring(0, Math.min(SHOWN, text.text().length()));
			this.problems.add(DraftProblem.Kind.NO_UNIT, text.span(), (number != null) ? number : "", first);
		}
		return new DraftTask(number, text.text(), text.span(), units.units(), units.groups(), this.targets.read(text),
				this.duties.read(text));
	}

}
