package org.gongjian.planimport.internal.tasks;

import java.util.List;
import java.util.stream.Stream;

import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.internal.duties.DutyReader;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.Coverage;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Problems;
import org.gongjian.planimport.internal.targets.TargetReader;
import org.jspecify.annotations.Nullable;

/**
 * Makes a task of an item: its text without number and units, its units, and what its
 * text asks for. Of 3. 新建水厂2座。（县水利局） the text is 新建水厂2座。, the unit 县水利局 and the target
 * two waterworks.
 */
public final class TaskReader {

	private static final int SHOWN = 20;

	private final TargetReader targets;

	private final DutyReader duties;

	private final boolean firstLeads;

	private final Problems problems;

	private final Coverage coverage;

	private final Attributions attributions;

	/**
	 * @param firstLeads whether the document makes the first of every list of units the
	 * lead
	 */
	public TaskReader(TargetReader targets, DutyReader duties, boolean firstLeads, Problems problems,
			Coverage coverage) {
		this(targets, duties, firstLeads, new Attributions(), problems, coverage);
	}

	private TaskReader(TargetReader targets, DutyReader duties, boolean firstLeads, Attributions attributions,
			Problems problems, Coverage coverage) {
		this.attributions = attributions;
		this.targets = targets;
		this.duties = duties;
		this.firstLeads = firstLeads;
		this.problems = problems;
		this.coverage = coverage;
	}

	/**
	 * Reads the same document where no item names its units in brackets or behind a
	 * label: then sentences name them (由县水利局牵头，县财政局配合).
	 */
	public TaskReader ofSentences() {
		return new TaskReader(this.targets, this.duties, this.firstLeads, this.attributions.ofSentences(),
				this.problems, this.coverage);
	}

	/** Whether a text ends as an item ends, with all of its units. */
	public static boolean isComplete(String text) {
		return UnitParenthesis.completes(text);
	}

	/** What an item says of who answers for it. */
	public Attribution attribution(Block item) {
		return this.attributions.of(item);
	}

	/** Whether an item names the units that answer for it itself. */
	public boolean namesUnits(Block item) {
		return this.attributions.namesUnits(item);
	}

	/** Whether units are named anywhere in an item. */
	public boolean holdsUnits(Block item) {
		return this.attributions.holdsUnits(item);
	}

	/** Whether an item is a label with its list and nothing else: （三）责任单位：…. */
	public boolean isLabelOnly(Block item) {
		return this.attributions.isLabelOnly(item);
	}

	/** A heading without the units that stand in brackets at its end. */
	public String withoutUnits(String heading) {
		UnitParenthesis units = UnitParenthesis.endOf(heading);
		return (units != null && units.start() > 0) ? heading.substring(0, units.start()) : heading;
	}

	/** The task of an item. */
	public DraftTask read(Block item) {
		Attribution attribution = attribution(item);
		item.lines().forEach(this.coverage::mark);
		PlacedText own = attribution.words();
		if (!attribution.cut().isEmpty()) {
			this.problems.add(DraftProblem.Kind.UNCLEAR_UNIT, own.span(), attribution.cut());
		}
		DraftTask task = task(item.printedNumber(), withInnerItems(own, item), attribution.units(), behind(own, item));
		return task.with(attribution.terms().stream().flatMap((term) -> this.duties.readTerm(term).stream()).toList());
	}

	// Items inside an item that names the units itself are part of it.
	private PlacedText withInnerItems(PlacedText own, Block item) {
		if (item.children().isEmpty()) {
			return own;
		}
		return PlacedText
			.join(Stream
				.concat(Stream.of(own),
						item.children().stream().flatMap(Block::all).map((inner) -> attribution(inner).words()))
				.toList());
	}

	/** The task of a table row. */
	DraftTask row(TableRow row) {
		DraftTask task = task(row.number(), row.text(), row.units(), row.unitCells());
		if (!row.goal().isEmpty()) {
			this.coverage.mark(row.goal());
			Requirements asked = Requirements.of(row.goal(), this.targets, this.duties);
			task = task.withTargets(Stream.concat(task.targets().stream(), asked.targets().stream()).toList())
				.with(asked.duties());
		}
		return (row.due() != null) ? task.with(this.duties.readTerm(row.due())) : task;
	}

	// Where the units stand: behind the item's own words, or amid them.
	private static PlacedText behind(PlacedText own, Block item) {
		PlacedText all = item.children().isEmpty() ? item.text()
				: PlacedText.join(item.all().map(Block::text).toList());
		int end = own.text().length();
		boolean first = all.text().startsWith(own.text());
		return first ? PlacedText.join(List.of(all.part(end, all.text().length()), own)) : all;
	}

	private DraftTask task(@Nullable String number, PlacedText text, String list, PlacedText source) {
		UnitList units = UnitList.of(list, this.firstLeads);
		this.coverage.mark(text);
		for (String piece : units.unclear()) {
			this.problems.add(DraftProblem.Kind.UNCLEAR_UNIT, text.span(), piece);
		}
		if (units.units().isEmpty() && units.groups().isEmpty()) {
			String first = text.text().substring(0, Math.min(SHOWN, text.text().length()));
			this.problems.add(DraftProblem.Kind.NO_UNIT, text.span(), (number != null) ? number : "", first);
		}
		Requirements asked = Requirements.of(text, this.targets, this.duties);
		return new DraftTask(number, text.text(), text.span(), units.placedIn(source), units.groups(), asked.targets(),
				asked.duties(), units.groupsIn(source));
	}

}
