package org.gongjian.planimport.internal.tasks;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.internal.duties.DutyReader;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Problems;
import org.gongjian.planimport.internal.targets.TargetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequirementsTests {

	private static final Period YEAR = Period.years(2026, 2026);

	@Test
	void dayOfALevelIsTheTargetsOwn() {
		Requirements asked = of("9月底前供水率达到95%。");
		assertThat(asked.targets()).extracting(DraftTarget::due).containsExactly(LocalDate.of(2026, 9, 30));
		assertThat(asked.duties()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "9月底前新建水厂3座。", "剩余6处泵站9月30日前全部通水。", "9月底前完成管网改造80公里。", "检查发现的12个问题9月底前全部整改到位。",
			"9月底前新增用水户300户。" })
	void countedDeedOfADayIsTargetAndDuty(String text) {
		assertThat(of(text).targets()).extracting(DraftTarget::due).containsExactly(LocalDate.of(2026, 9, 30));
		assertThat(of(text).duties()).flatExtracting(DraftDuty::dueDates).containsExactly(LocalDate.of(2026, 9, 30));
	}

	@Test
	void countedDeedOfTheYearIsTheTargetsOwn() {
		assertThat(of("年底前新建水厂3座。").duties()).isEmpty();
		assertThat(of("2026年底前带动用水户300户。").duties()).isEmpty();
	}

	@Test
	void otherDaysAreDutiesBesideTheTarget() {
		Requirements asked = of("6月底前完成招标，年内新建水厂3座。");
		assertThat(asked.targets()).hasSize(1);
		assertThat(asked.duties()).flatExtracting(DraftDuty::dueDates).containsExactly(LocalDate.of(2026, 6, 30));
	}

	@Test
	void whatAStandardGrantsEveryYearIsNoDuty() {
		Requirements asked = of("每户每年补助水费300元。");
		assertThat(asked.targets()).extracting(DraftTarget::kind).containsExactly(TargetKind.STANDARD);
		assertThat(asked.duties()).isEmpty();
	}

	@Test
	void whatAStandardGrantsEveryMonthIsNoDuty() {
		assertThat(of("对管水员每人每月补助300元。").duties()).isEmpty();
		assertThat(of("按月发放管护补贴200元。").duties()).extracting(DraftDuty::every).containsExactly(Rhythm.MONTH);
	}

	@Test
	void amountThatComesAgainIsTargetAndDuty() {
		Requirements asked = of("每月检测水样不少于20份。");
		assertThat(asked.targets()).hasSize(1);
		assertThat(asked.duties()).extracting(DraftDuty::every).containsExactly(Rhythm.MONTH);
	}

	@Test
	void sentenceThatOpensAListSetsTheDay() {
		Requirements asked = Requirements.ofList(PlacedText.of(0, "到2026年，实现以下目标。供水率达到95%。", 0),
				new TargetReader(YEAR, new Problems()), new DutyReader(YEAR));
		assertThat(asked.targets()).extracting(DraftTarget::due).containsExactly(LocalDate.of(2026, 12, 31));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "压实责任，完善机制。" })
	void wordsWithoutFigureOrDayAskForNothing(String text) {
		assertThat(of(text)).isEqualTo(new Requirements(List.of(), List.of()));
	}

	private static Requirements of(String text) {
		return Requirements.of(PlacedText.of(0, text, 0), new TargetReader(YEAR, new Problems()), new DutyReader(YEAR));
	}

	@ParameterizedTest
	@ValueSource(strings = { "每月10日前将水费超过800元的用户报县水利局。", "县水利局每月5日前推送欠费超过500元的名单。", "每月25日以前通报漏损率高于15%的水厂。" })
	void reportOnADayOfEachMonthIsADutyBesideItsLimit(String text) {
		assertThat(of(text).duties()).extracting(DraftDuty::every).containsExactly(Rhythm.MONTH);
	}

	@ParameterizedTest
	@ValueSource(strings = { "供水规模不低于每人每天60升。", "每人每天补水35升。", "每户每日供水120升。" })
	void rateOfWaterIsNoDuty(String text) {
		assertThat(of(text).duties()).isEmpty();
	}

}
