package org.gongjian.app.importing.original;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gongjian.app.importing.edit.OriginalText;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.importing.kept.DocumentLayout;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.planimport.Cell;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * The places of all elements of a draft in its original text. Where elements overlap, the
 * smaller one shows: a figure in a task, a unit behind it.
 */
public class TextMarks {

	/** In how many rows of a merged cell tasks are looked for. */
	private static final int LARGEST_MERGED = 200;

	private final Map<Integer, String> begins = new HashMap<>();

	private final Map<Integer, List<TextMark>> inside = new HashMap<>();

	/** The task that each paragraph may belong to: the last that began before it. */
	private final NavigableMap<Integer, MarkedTask> owners = new TreeMap<>();

	/** The tasks that begin in each row of each table. */
	private final Map<Row, List<MarkedTask>> rows = new HashMap<>();

	/** Where units and collective words stand. */
	private final Set<SourceSpan> units = new HashSet<>();

	private final DocumentLayout layout;

	/** What became nothing; of a paragraph that was read in part, some of it. */
	private final Map<Integer, SourceSpan> unread = new HashMap<>();

	public TextMarks(PlanDraft draft, DocumentLayout layout) {
		this.layout = layout;
		draft.unread().forEach((passage) -> this.unread.put(passage.span().paragraph(), passage.span()));
		IntStream.range(0, draft.actions().size()).forEach((i) -> add(Spot.action(i), draft.actions().get(i)));
	}

	/** These paragraphs of the text. */
	public List<SourceParagraph> cut(OriginalText text, List<Integer> shown) {
		List<String> paragraphs = text.paragraphs();
		return shown.stream().map((i) -> cut(i, paragraphs.get(i))).toList();
	}

	private void add(Spot place, DraftAction action) {
		this.begins.putIfAbsent(action.span().paragraph(), place.mark());
		this.owners.putIfAbsent(action.span().paragraph(), new MarkedTask("", "", List.of()));
		mark(action.span(), "action", place.mark(), 0);
		action.leadOfficials().forEach((official) -> mark(official.span(), "leader", place.mark(), 2));
		action.leadPlaces().forEach((unit) -> markUnit(unit.span(), place));
		addParts(place, action.targets(), action.duties());
		for (int i = 0; i < action.tasks().size(); i++) {
			add(Spot.task(place.action(), i), action.tasks().get(i));
		}
	}

	private void add(Spot place, DraftTask task) {
		this.begins.put(task.span().paragraph(), place.mark());
		Set<String> placed = task.groupPlaces().stream().map(DraftPassage::text).collect(Collectors.toSet());
		List<String> units = Stream
			.concat(task.units().stream().filter((unit) -> unit.span() == null).map(DraftUnit::name),
					task.unitGroups().stream().filter((word) -> !placed.contains(word)))
			.toList();
		MarkedTask owner = new MarkedTask(place.mark(), task.text(), units);
		this.owners.put(task.span().paragraph(), owner);
		Cell cell = this.layout.cell(task.span().paragraph());
		if (cell != null && cell.isPlaced()) {
			this.rows.computeIfAbsent(new Row(cell.table(), cell.row()), (row) -> new ArrayList<>()).add(owner);
		}
		mark(task.span(), "task", place.mark(), 0);
		task.units().stream().map(DraftUnit::span).filter(Objects::nonNull).forEach((span) -> markUnit(span, place));
		task.groupPlaces().forEach((word) -> markUnit(word.span(), place));
		addParts(place, task.targets(), task.duties());
	}

	private void addParts(Spot owner, List<DraftTarget> targets, List<DraftDuty> duties) {
		IntStream.range(0, targets.size())
			.forEach((i) -> mark(targets.get(i).span(), "figure", owner.target(i).mark(), 3));
		IntStream.range(0, duties.size()).forEach((i) -> mark(duties.get(i).span(), "duty", owner.duty(i).mark(), 3));
	}

	// A merged cell names units for several tasks: it shows the first.
	private void markUnit(SourceSpan span, Spot owner) {
		if (this.units.add(span)) {
			mark(span, "unit", owner.mark(), 1);
		}
	}

	private void mark(SourceSpan span, String kind, String mark, int rank) {
		this.inside.computeIfAbsent(span.paragraph(), (paragraph) -> new ArrayList<>())
			.add(new TextMark(span.start(), span.end(), kind, mark, rank));
	}

	private SourceParagraph cut(int number, String text) {
		List<TextMark> marks = new ArrayList<>(this.inside.getOrDefault(number, List.of()));
		Map.Entry<Integer, MarkedTask> owner = this.owners.floorEntry(number);
		List<TextMark> inRow = marksInRow(this.layout.cell(number), text);
		if (!inRow.isEmpty()) {
			marks.addAll(inRow);
		}
		else if (owner != null) {
			marks.addAll(owner.getValue().marksIn(text, number - owner.getKey()));
		}
		return new SourceParagraph(number, this.layout.heading(number), this.begins.get(number),
				isUnread(this.unread.get(number), text), TextMark.pieces(text, marks));
	}

	private static boolean isUnread(@Nullable SourceSpan span, String text) {
		return span != null && span.start() == 0 && span.end() >= text.length();
	}

	/** What the first task that begins in the rows of a cell has in it. */
	private List<TextMark> marksInRow(@Nullable Cell cell, String text) {
		if (cell == null || !cell.isPlaced() || this.rows.isEmpty()) {
			return List.of();
		}
		return IntStream.range(cell.row(), cell.row() + Math.min(cell.rows(), LARGEST_MERGED))
			.mapToObj((row) -> this.rows.getOrDefault(new Row(cell.table(), row), List.of()))
			.flatMap(List::stream)
			.map((task) -> task.marksIn(text, 1))
			.filter((marks) -> !marks.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private record Row(int table, int row) {

	}

}
