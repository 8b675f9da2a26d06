package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanHead;
import org.gongjian.planimport.PlanText;
import org.gongjian.planimport.internal.duties.DutyReader;
import org.gongjian.planimport.internal.head.HeadReader;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.Coverage;
import org.gongjian.planimport.internal.lines.Part;
import org.gongjian.planimport.internal.lines.PartReader;
import org.gongjian.planimport.internal.lines.Problems;
import org.gongjian.planimport.internal.lines.Wording;
import org.gongjian.planimport.internal.targets.TargetReader;
import org.gongjian.planimport.internal.tasks.TaskReader;
import org.gongjian.planimport.internal.tasks.UnitLine;

/**
 * The way from text to draft: lines become parts and blocks, these become actions.
 */
public final class DraftAssembly {

	private static final Wording FIRST_LEADS = Wording.of(
			"(?:[列排位居](?:名|列|序|在|于)?(?:第一|首位|首个|最前)|(?:第一个?|首个|首位)(?:责任)?(?:单位|部门))(?:位|名|个)?[^。；]{0,10}(?:牵头|主办|主责)",
			"第一", "首", "最前");

	private DraftAssembly() {
	}

	public static PlanDraft of(PlanText text) {
		List<Paragraph> paragraphs = text.paragraphs();
		Problems problems = new Problems();
		Coverage coverage = new Coverage();
		List<Part> parts = PartReader.read(paragraphs, TaskReader::isComplete, UnitLine::isLabelled, UnitLine::is,
				problems, coverage);
		PlanHead head = HeadReader.read(paragraphs, parts, problems, coverage);
		Readers readers = readers(paragraphs, Period.readIn(head), problems, coverage);
		Readers all = namesUnits(parts, readers.tasks()) ? readers : readers.with(readers.tasks().ofSentences());
		return new PlanDraft(head, actions(parts, all), problems.inDocumentOrder(), coverage.unread(paragraphs));
	}

	private static Readers readers(List<Paragraph> paragraphs, Period period, Problems problems, Coverage coverage) {
		boolean firstLeads = paragraphs.stream().map(Paragraph::text).anyMatch(FIRST_LEADS::isIn);
		TargetReader targets = new TargetReader(period, problems);
		DutyReader duties = new DutyReader(period);
		TaskReader tasks = new TaskReader(targets, duties, firstLeads, problems, coverage);
		return new Readers(period, tasks, targets, duties, problems, coverage);
	}

	// Whether some item names its units in brackets, behind a label or in a table.
	private static boolean namesUnits(List<Part> parts, TaskReader tasks) {
		return parts.stream()
			.anyMatch((part) -> !part.tables().isEmpty() || part.root().all().anyMatch(tasks::namesUnits));
	}

	// What the rows of a table say again is taken from them alone.
	private static List<DraftAction> actions(List<Part> parts, Readers readers) {
		List<DraftAction> body = new ArrayList<>();
		List<DraftAction> tables = new ArrayList<>();
		boolean alone = parts.stream().filter((part) -> !part.root().children().isEmpty()).limit(2).count() < 2;
		for (Part part : parts) {
			body.addAll(IndicatorActions.with(actions(part, alone, readers), part, readers));
			tables.addAll(TableActions.of(part, readers));
		}
		if (body.stream().allMatch((action) -> action.tasks().isEmpty()) && tables.isEmpty()) {
			return List.of();
		}
		if (tables.isEmpty()) {
			return body;
		}
		return new SaidAgain(tables).merged(body)
			.sorted(Comparator.comparingInt((DraftAction action) -> action.span().paragraph()))
			.toList();
	}

	private static List<DraftAction> actions(Part part, boolean alone, Readers readers) {
		if (SinglePlanActions.fits(part)) {
			return alone ? SinglePlanActions.ofOnlyPlan(part, readers) : SinglePlanActions.of(part, readers);
		}
		return ChapterActions.fits(part, readers.tasks()) ? ChapterActions.of(part, readers)
				: SectionActions.of(part, readers);
	}

}
