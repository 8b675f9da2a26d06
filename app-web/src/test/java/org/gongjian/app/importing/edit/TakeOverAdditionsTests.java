package org.gongjian.app.importing.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.target.Comparison;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.PlanText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TakeOverAdditionsTests {

	private static final String VISIT = "走访困难职工家庭，送去慰问品。";

	private static final List<String> TEXT = with(SampleDraft.TEXT, 9, VISIT);

	/** The same with a new item in front, so that the numbers and places are others. */
	private static final List<String> NEW = with(
			TEXT.stream().map((line) -> line.equals("3. 宣传健康知识。") ? "4. 宣传健康知识。" : line).toList(), 8,
			"3. 建设健康步道。（责任单位：区教委）");

	private static final DraftTask ADDED = new DraftTask(null, VISIT, new SourceSpan(9, 0, VISIT.length()),
			List.of(new DraftUnit("区总工会", UnitRole.LEAD)), List.of("各镇"), List.of(), List.of());

	private final PlanDraft former = read(TEXT);

	@Test
	void unchangedTextReadAgainTakesNothingOver() {
		assertThat(takeOver(this.former, TEXT)).isEqualTo(this.former);
		assertThat(takeOver(this.former, NEW)).isEqualTo(read(NEW));
	}

	@Test
	void taskMadeOfASentenceStandsAgainWhereTheSentenceStands() {
		PlanDraft after = takeOver(add(Level.TASK, "a0t2", ADDED), NEW);

		assertThat(SampleDraft.tasks(after, 0)).containsExactly("1", "2", "3", "4", "“走访困难职工家庭，送去慰问品。”");
		DraftTask task = Level.TASK.at(after, Spot.task(0, 4));
		assertThat(task.span()).isEqualTo(new SourceSpan(10, 0, VISIT.length()));
		assertThat(task.units()).isEqualTo(ADDED.units());
		assertThat(task.unitGroups()).containsExactly("各镇");
		assertThat(after.unread()).extracting(DraftPassage::text).doesNotContain(VISIT);
	}

	@Test
	void whatWasTakenOverIsMarkedAndCanBeQuestionedAgain() {
		PlanDraft after = takeOver(add(Level.TASK, "a0t2", ADDED), NEW);
		DraftProblem mark = after.problems().get(after.problems().size() - 1);

		assertThat(mark.kind()).isEqualTo(DraftProblem.Kind.TAKEN_OVER);
		assertThat(mark.settled() && mark.before()).isTrue();
		assertThat(Doubts.placeOf(after, mark)).isEqualTo(Spot.task(0, 4));
		assertThat(Settle.reopen(after.problems().size()).apply(after).draft().problems())
			.anyMatch((doubt) -> doubt.kind() == DraftProblem.Kind.TAKEN_OVER && !doubt.settled());
	}

	@Test
	void targetAndDutyStandAgainAtTheTaskOfTheSameWords() {
		DraftTarget target = new DraftTarget("宣传", new Goal(Comparison.AT_LEAST, BigDecimal.TEN, null, "次"), null, null,
				TargetKind.TARGET, "宣传健康知识", new SourceSpan(8, 3, 9));
		DraftDuty duty = new DraftDuty(Rhythm.MONTH, 1, null, List.of(), "宣传健康知识", new SourceSpan(8, 3, 9));
		PlanDraft with = new Add<>(Level.DUTY, Spot.task(0, 2), duty).apply(add(Level.TARGET, "a0t2", target)).draft();

		DraftTask after = Level.TASK.at(takeOver(with, NEW), Spot.task(0, 3));

		assertThat(after.targets()).extracting(DraftTarget::span).containsExactly(new SourceSpan(9, 3, 9));
		assertThat(after.duties()).extracting(DraftDuty::every).containsExactly(Rhythm.MONTH);
	}

	@Test
	void sentenceThatChangedTakesNothingWithIt() {
		List<String> changed = NEW.stream().map((line) -> line.replace("送去慰问品", "送去慰问金")).toList();

		assertThat(takeOver(add(Level.TASK, "a0t2", ADDED), changed)).isEqualTo(read(changed));
	}

	private static DraftTask reworded(DraftTask task, String text) {
		return new DraftTask(task.number(), text, task.span(), task.units(), task.unitGroups(), task.targets(),
				task.duties(), task.groupPlaces());
	}

	@Test
	void correctedCutAndMergedTasksAreNoAdditions() {
		PlanDraft corrected = new Correct<>(Level.TASK, Spot.task(0, 1), (task) -> reworded(task, "组织健康体检和义诊。"))
			.apply(this.former)
			.draft();
		String whole = Level.TASK.at(this.former, Spot.task(0, 0)).text();
		PlanDraft cut = new SplitTask(Spot.task(0, 0), whole, whole.indexOf("；") + 1, new OriginalText(TEXT))
			.apply(this.former)
			.draft();
		PlanDraft merged = new MergeTasks(Spot.task(0, 2)).apply(this.former).draft();

		assertThat(takeOver(corrected, NEW)).isEqualTo(read(NEW));
		assertThat(takeOver(cut, NEW)).isEqualTo(read(NEW));
		assertThat(takeOver(merged, NEW)).isEqualTo(read(NEW));
	}

	@Test
	void taskMadeOfAPartOfATaskThatStaysWholeIsAnAddition() {
		DraftTask part = new DraftTask(null, "区财政局保障资金", new SourceSpan(6, 12, 20), List.of(), List.of(), List.of(),
				List.of());

		assertThat(takeOver(add(Level.TASK, "a0t0", part), NEW).taskCount()).isEqualTo(read(NEW).taskCount() + 1);
	}

	@Test
	void placesThatTheTextDoesNotHaveAreLeftOut() {
		DraftTask nowhere = new DraftTask(null, VISIT, new SourceSpan(900, 0, 4), List.of(), List.of(), List.of(),
				List.of());

		assertThat(takeOver(add(Level.TASK, "a0t2", nowhere), NEW)).isEqualTo(read(NEW));
		PlanDraft empty = new PlanReader().read(new PlanText(List.of(Paragraph.of(VISIT)))).withActions(List.of());
		assertThat(new TakeOverAdditions(add(Level.TASK, "a0t2", ADDED), new OriginalText(TEXT),
				new OriginalText(List.of(VISIT)))
			.apply(empty)
			.draft()
			.actions()).isEmpty();
	}

	private <T> PlanDraft add(Level<T> level, String at, T element) {
		return new Add<>(level, Spot.valueOf(at), element).apply(this.former).draft();
	}

	private static PlanDraft takeOver(PlanDraft former, List<String> text) {
		return new TakeOverAdditions(former, new OriginalText(TEXT), new OriginalText(text)).apply(read(text)).draft();
	}

	private static PlanDraft read(List<String> text) {
		return new PlanReader().read(new PlanText(text.stream().map(Paragraph::of).toList()));
	}

	private static List<String> with(List<String> text, int at, String line) {
		List<String> all = new ArrayList<>(text);
		all.add(at, line);
		return List.copyOf(all);
	}

}
