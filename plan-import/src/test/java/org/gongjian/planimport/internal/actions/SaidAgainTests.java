package org.gongjian.planimport.internal.actions;

import java.util.List;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.DraftTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SaidAgainTests {

	private static final SourceSpan PLACE = new SourceSpan(0, 0, 4);

	private final SaidAgain table = new SaidAgain(List.of(action("建设水厂", List.of(), task("完成水厂选址论证，年底前建成规模化水厂3座。"))));

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "年底前建成规模化水厂3座。, true", "完成水厂选址论证，年底 前建成规模化水厂3座。, true", "改造老旧管网80公里，降低漏损率。, false", "水厂3座, true",
			"泵站3座, false", "建成规模化水厂以后，继续改造老旧管网八十公里并降低漏损率。, false" })
	void rowsMaySayMostOfATextAgain(String text, boolean again) {
		assertThat(this.table.says(text.replace(" ", ""))).isEqualTo(again);
	}

	@Test
	void taskOfTheBodyThatTheTableSaysAgainIsTheTables() {
		assertThat(this.table.merged(List.of(action("建设水厂", List.of(), task("年底前建成规模化水厂3座。"), task("改造老旧管网80公里。")))))
			.extracting((action) -> action.tasks().stream().map(DraftTask::text).toList())
			.containsExactly(List.of("改造老旧管网80公里。"), List.of("完成水厂选址论证，年底前建成规模化水厂3座。"));
	}

	@Test
	void whatTheBodyAsksForBeyondTheRowsIsKeptWithThem() {
		DraftAction body = action("推进建设水厂", List.of(target("95", "%", "供水率达到95%")));
		assertThat(this.table.merged(List.of(body))).singleElement().satisfies((action) -> {
			assertThat(action.name()).isEqualTo("建设水厂");
			assertThat(action.targets()).hasSize(1);
		});
	}

	@Test
	void valueThatTheTableHasIsNotTakenTwice() {
		SaidAgain rows = new SaidAgain(List.of(action("建设水厂", List.of(target("3", "座", "建成水厂3座")))));
		assertThat(rows.merged(List.of(action("建设水厂", List.of(target("3", "座", "全年力争新建规模化水厂3座")))))).singleElement()
			.satisfies((action) -> assertThat(action.targets()).hasSize(1));
	}

	@Test
	void actionOfAnotherNameStandsForItself() {
		assertThat(this.table.merged(List.of(action("管护管网", List.of(target("9", "%", "漏损率降到9%"))))))
			.extracting(DraftAction::name)
			.containsExactly("管护管网", "建设水厂");
	}

	@Test
	void bodyThatIsWhollyInTheTableIsGone() {
		assertThat(this.table.merged(List.of(action("重点任务", List.of(), task("年底前建成规模化水厂3座。"))))).hasSize(1);
	}

	@Test
	void whoLeadsInTheBodyLeadsTheTablesTasks() {
		DraftOfficial leader = new DraftOfficial("周明远", "副县长", PLACE);
		DraftAction body = new DraftAction("重点任务", PLACE, List.of(leader), List.of("县水利局"), null, List.of(), List.of(),
				List.of(task("年底前建成规模化水厂3座。")));
		assertThat(this.table.merged(List.of(body))).singleElement().satisfies((action) -> {
			assertThat(action.name()).isEqualTo("建设水厂");
			assertThat(action.leadOfficials()).containsExactly(leader);
			assertThat(action.leadUnits()).containsExactly("县水利局");
			assertThat(action.tasks()).hasSize(1);
		});
	}

	@Test
	void dutyThatTheTableHasIsNotTakenTwice() {
		DraftDuty duty = new DraftDuty(Rhythm.MONTH, 1, 1, List.of(), "每月调度", PLACE);
		DraftDuty other = new DraftDuty(Rhythm.YEAR, 1, null, List.of(), "每年评估", PLACE);
		DraftTask row = task("完成水厂选址论证，年底前建成规模化水厂3座。").with(List.of(duty));
		DraftAction body = new DraftAction("建设水厂", PLACE, List.of(), List.of(), null, List.of(),
				List.of(new DraftDuty(Rhythm.MONTH, 1, 1, List.of(), "逐月安排调度", PLACE), other), List.of());
		assertThat(new SaidAgain(List.of(action("建设水厂", List.of(), row))).merged(List.of(body))).singleElement()
			.satisfies((action) -> assertThat(action.duties()).containsExactly(other));
	}

	private static DraftAction action(String name, List<DraftTarget> targets, DraftTask... tasks) {
		return new DraftAction(name, PLACE, List.of(), List.of(), null, targets, List.of(), List.of(tasks));
	}

	private static DraftTask task(String text) {
		return new DraftTask("1", text, PLACE, List.of(), List.of(), List.of(), List.of());
	}

	private static DraftTarget target(String value, String unit, String quote) {
		return new DraftTarget("供水", Goal.atLeast(value, unit), null, null, TargetKind.TARGET, quote, PLACE);
	}

}
