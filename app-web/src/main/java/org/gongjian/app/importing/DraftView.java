package org.gongjian.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.Texts;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.PlanHead;
import org.jspecify.annotations.Nullable;

/**
 * The draft screen: the outline of what was read beside the original text. An element of
 * the outline and its place in the text carry the same mark.
 *
 * @param id the import
 * @param version the version that a correction begins from
 * @param fileName the document's name
 * @param head the plan's head
 * @param summary what the draft holds, counted
 * @param doubts what the reader was not sure of
 * @param actions the outline
 * @param text the original text
 */
record DraftView(UUID id, long version, String fileName, PlanHead head, DraftSummary summary, List<Doubt> doubts,
		List<ActionView> actions, List<SourceParagraph> text) {

	static DraftView of(OpenDraft open, Texts texts) {
		List<ActionView> actions = new ArrayList<>();
		List<DraftAction> drafts = open.draft().actions();
		IntStream.range(0, drafts.size()).forEach((i) -> actions.add(ActionView.of(i, drafts.get(i), texts)));
		List<Doubt> doubts = open.draft().problems().stream().map((problem) -> Doubt.of(problem, texts)).toList();
		return new DraftView(open.id(), open.version(), open.fileName(), open.draft().head(),
				DraftSummary.of(open.draft()), doubts, actions, SourceParagraph.of(open));
	}

	/**
	 * Something the reader was not sure of.
	 *
	 * @param text what, as a sentence
	 * @param paragraph where
	 */
	record Doubt(String text, int paragraph) {

		static Doubt of(DraftProblem problem, Texts texts) {
			Object[] facts = (problem.kind() == DraftProblem.Kind.HEAD_INCOMPLETE)
					? problem.facts().stream().map((part) -> texts.of("importing.head.part." + part)).toArray()
					: problem.facts().toArray();
			return new Doubt(texts.of("importing.doubt." + problem.kind(), facts), problem.span().paragraph());
		}

	}

	/**
	 * An action of the outline.
	 */
	record ActionView(int index, String mark, int paragraph, String name, String officials, String leadUnits,
			List<TargetView> targets, List<DutyView> duties, List<TaskView> tasks) {

		static ActionView of(int index, DraftAction draft, Texts texts) {
			String mark = "a" + index;
			String officials = String.join("、",
					draft.leadOfficials()
						.stream()
						.map((official) -> (official.position() + " " + official.name()).strip())
						.toList());
			List<TaskView> tasks = new ArrayList<>();
			IntStream.range(0, draft.tasks().size())
				.forEach((i) -> tasks.add(TaskView.of(mark, i, draft.tasks().get(i), texts)));
			return new ActionView(index, mark, draft.span().paragraph(), draft.name(), officials,
					NameList.print(draft.leadUnits()), TargetView.all(mark, draft.targets()),
					DutyView.all(mark, draft.duties(), texts), tasks);
		}

	}

	/**
	 * A task of the outline.
	 */
	record TaskView(int index, String mark, int paragraph, @Nullable String number, String text, List<UnitView> units,
			String groups, List<TargetView> targets, List<DutyView> duties) {

		static TaskView of(String action, int index, DraftTask draft, Texts texts) {
			String mark = action + "t" + index;
			return new TaskView(index, mark, draft.span().paragraph(), draft.number(), draft.text(),
					draft.units().stream().map((unit) -> new UnitView(unit.name(), texts.of(unit.role()))).toList(),
					NameList.print(draft.unitGroups()), TargetView.all(mark, draft.targets()),
					DutyView.all(mark, draft.duties(), texts));
		}

		public boolean isWithoutUnit() {
			return this.units.isEmpty() && this.groups.isEmpty();
		}

	}

	/**
	 * A unit beside a task, with the word for its role.
	 */
	record UnitView(String name, String role) {

	}

	/**
	 * A target of the outline.
	 */
	record TargetView(int index, String mark, int paragraph, String kind, String indicator, String goal, String quote) {

		static List<TargetView> all(String owner, List<DraftTarget> drafts) {
			return IntStream.range(0, drafts.size()).mapToObj((i) -> of(owner, i, drafts.get(i))).toList();
		}

		private static TargetView of(String owner, int index, DraftTarget draft) {
			return new TargetView(index, owner + "k" + index, draft.span().paragraph(), draft.kind().name(),
					draft.indicator(), FigureText.of(draft.goal()), draft.quote());
		}

	}

	/**
	 * A duty of the outline.
	 */
	record DutyView(String mark, int paragraph, String rhythm, String quote) {

		static List<DutyView> all(String owner, List<DraftDuty> drafts, Texts texts) {
			return IntStream.range(0, drafts.size()).mapToObj((i) -> of(owner, i, drafts.get(i), texts)).toList();
		}

		private static DutyView of(String owner, int index, DraftDuty draft, Texts texts) {
			List<String> parts = new ArrayList<>();
			if (draft.every() != null) {
				parts.add(texts.of(draft.every())
						+ ((draft.times() != null) ? texts.of("importing.duty.times", draft.times()) : ""));
			}
			draft.dueDates().forEach((day) -> parts.add(day.toString()));
			return new DutyView(owner + "d" + index, draft.span().paragraph(), String.join("、", parts), draft.quote());
		}

	}

}
