package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

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
import org.gongjian.planimport.internal.targets.TargetReader;
import org.gongjian.planimport.internal.tasks.TaskReader;
import org.gongjian.planimport.internal.tasks.UnitLine;

/**
 * The way from text to draft: lines become parts and blocks, these become actions.
 */
public final class DraftAssembly {

	private static final Pattern FIRST_LEADS = Pattern.compile("[列排]在?第一位[^。]{0,8}牵头");

	private DraftAssembly() {
	}

	public static PlanDraft of(PlanText text) {
		List<Paragraph> paragraphs = text.paragraphs();
		Problems problems = new Problems();
		Coverage coverage = new Coverage();
		List<Part> parts = PartReader.read(paragraphs, TaskReader::isComplete, UnitLine::isLabelled, UnitLine::is,
				problems, coverage);
		PlanHead head = HeadReader.read(paragraphs, parts, problems, coverage);
		Readers readers = readers(paragraphs, new Period(head.periodStart(), head.periodEnd()), problems, coverage);
		return new PlanDraft(head, actions(parts, readers), problems.inDocumentOrder(), coverage.unread(paragraphs));
	}

	private static Readers readers(List<Paragraph> paragraphs, Period period, Problems problems, Coverage coverage) {
		boolean firstLeads = paragraphs.stream()
			.map(Paragraph::text)
			.anyMatch((line) -> line.contains("第一位") && FIRST_LEADS.matcher(line).find());
		TargetReader targets = new TargetReader(period, problems);
		DutyReader duties = new DutyReader(period);
		TaskReader tasks = new TaskReader(targets, duties, firstLeads, problems, coverage);
		return new Readers(period, tasks, targets, duties, problems, coverage);
	}

	// What the rows of a table say again is taken from them alone.
	private static List<DraftAction> actions(List<Part> parts, Readers readers) {
		List<DraftAction> body = new ArrayList<>();
		List<DraftAction> tables = new ArrayList<>();
		for (Part part : parts) {
			body.addAll(IndicatorActions.with(actions(part, readers), part, readers));
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

	private static List<DraftAction> actions(Part part, Readers readers) {
		if (SinglePlanActions.fits(part)) {
			return SinglePlanActions.of(part, readers);
		}
		return ChapterActions.fits(part) ? ChapterActions.of(part, readers) : SectionActions.of(part, readers);
	}

}
