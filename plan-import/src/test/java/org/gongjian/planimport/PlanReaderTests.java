package org.gongjian.planimport;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.task.UnitRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Reads the sample plan.
 */
class PlanReaderTests {

	private final PlanText text = SampleText.waterPlan();

	private final PlanDraft draft = new PlanReader().read(this.text);

	@Test
	void headSaysWhoIssuedThePlanForWhatTime() {
		assertThat(this.draft.head()).isEqualTo(new PlanHead("云溪县农村饮水安全提升实施方案", "云溪农组〔2026〕3号", "云溪县农村工作领导小组",
				LocalDate.of(2026, 2, 20), LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28), "云溪县"));
	}

	@Test
	void planWithOneListOfTasksIsOneAction() {
		assertThat(this.draft.actions()).singleElement().satisfies((action) -> {
			assertThat(action.name()).isEqualTo("云溪县农村饮水安全提升");
			assertThat(action.tasks()).extracting(DraftTask::number).containsExactly("1", "2", "4");
			assertThat(action.leadOfficials()).extracting(DraftOfficial::name, DraftOfficial::position)
				.containsExactly(tuple("周明远", "县政府副县长"));
			assertThat(action.leadUnits()).containsExactly("县水利局");
		});
	}

	@Test
	void taskTextHasNeitherNumberNorUnits() {
		DraftTask task = this.draft.actions().get(0).tasks().get(1);

		assertThat(task.text()).isEqualTo("改造老旧管网。完成管网改造86.5公里，9月底前完成全部招标。");
		assertThat(task.units()).extracting(DraftUnit::name, DraftUnit::role)
			.containsExactly(tuple("县水利局", UnitRole.LEAD), tuple("县财政局", UnitRole.SUPPORT),
					tuple("县发展改革委", UnitRole.SUPPORT));
	}

	@Test
	void unitsAreFoundAtTheirPlaces() {
		PlanText text = SampleText.waterPlan();
		DraftTask task = this.draft.actions().get(0).tasks().get(1);

		assertThat(task.units()).allSatisfy((unit) -> assertThat(unit.span()).isNotNull()
			.extracting((span) -> text.paragraphs().get(span.paragraph()).text().substring(span.start(), span.end()))
			.isEqualTo(unit.name()));
	}

	@Test
	void goalsKeepTheirWordsAndTheirFigures() {
		DraftAction action = this.draft.actions().get(0);

		assertThat(action.goals()).isNotNull();
		assertThat(action.targets()).extracting(DraftTarget::indicator)
			.containsExactly("全县农村自来水普及率", "管网漏损率", "新建规模化水厂", "培训管水员", "困难家庭每户补助");
	}

	@Test
	void whatIsUnclearIsToldWithItsPlace() {
		assertThat(this.draft.problems()).extracting(DraftProblem::kind)
			.containsExactly(DraftProblem.Kind.HEADING_WITHOUT_NUMBER, DraftProblem.Kind.JOINED_LINES,
					DraftProblem.Kind.NUMBER_GAP);
	}

	@Test
	void everyQuoteStandsWhereItsSpanSays() {
		this.draft.actions().forEach((action) -> {
			Stream.concat(action.targets().stream(), tasks().flatMap((task) -> task.targets().stream()))
				.forEach((target) -> assertThat(words(target.span())).isEqualTo(target.quote()));
			Stream.concat(action.duties().stream(), tasks().flatMap((task) -> task.duties().stream()))
				.forEach((duty) -> assertThat(words(duty.span())).isEqualTo(duty.quote()));
		});
	}

	@Test
	void spanOfTaskBeginsWithItsText() {
		assertThat(tasks()).allSatisfy((task) -> assertThat(task.text()).startsWith(words(task.span())));
	}

	@Test
	void textWithoutUnitsGivesNoTasks() {
		PlanDraft recipe = SampleText.draftOf("红烧茄子的做法", "一、准备", "1. 茄子2个，切块。", "2. 葱姜蒜各5克。", "二、烹调", "1. 热油下锅。");

		assertThat(recipe.taskCount()).isZero();
	}

	@Test
	void problemsComeInDocumentOrder() {
		List<Integer> paragraphs = this.draft.problems().stream().map((problem) -> problem.span().paragraph()).toList();

		assertThat(paragraphs).isSorted();
	}

	private Stream<DraftTask> tasks() {
		return this.draft.actions().stream().flatMap((action) -> action.tasks().stream());
	}

	private String words(SourceSpan span) {
		return this.text.paragraphs().get(span.paragraph()).text().substring(span.start(), span.end());
	}

	@Test
	void itemThatOnlyNamesUnitsHasItsPlace() {
		PlanText list = new PlanText(
				Stream.of("云溪县供水方案", "一、重点任务", "1. 责任单位：县水利局", "2. 修建水厂。（责任单位：县水利局）").map(Paragraph::of).toList());

		assertThat(new PlanReader().read(list).actions()).flatExtracting(DraftAction::tasks)
			.extracting((task) -> task.span().paragraph())
			.containsExactly(2, 3);
	}

}
