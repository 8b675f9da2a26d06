package org.gongjian.app.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.standing.Action;
import org.gongjian.app.standing.TargetStanding;
import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.period.ReportingCalendar;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.domain.plan.Thresholds;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.Judgement;
import org.gongjian.domain.target.JudgementRule;
import org.gongjian.domain.target.OverTime;
import org.gongjian.domain.target.OverUnits;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.domain.target.TargetMode;
import org.gongjian.domain.target.TargetRule;
import org.gongjian.domain.target.TargetState;
import org.gongjian.persistence.standing.TargetRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class JudgementTextTests {

	private static final LocalDate START = LocalDate.of(2026, 1, 1);

	private static final LocalDate END = LocalDate.of(2026, 12, 31);

	private static final Goal CAP = Goal.atMost("10", "%");

	private static final Goal SHARE = Goal.atLeast("90", "%");

	private static final Goal KINDS = Goal.exactly("40", "种");

	@Autowired
	private JudgementText texts;

	@BeforeEach
	void inChinese() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void resetLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest(name = "{1}: {4}")
	@CsvSource({ "SHARE, MET, 1368/1500, , '截至2026年8月，累计 91.2%（1368/1500），目标为不少于 90%，已达到。'",
			"CAP, HELD, 9/100, , '截至2026年8月，累计 9%（9/100），要求累计不超过 10%，保持达标。'",
			"CAP, AT_RISK, 9.8/100, , '截至2026年8月，累计 9.8%（9.8/100），要求累计不超过 10%，目前达标但已接近限值，需要关注。'",
			"CAP, BREACHED, 12/100, , '截至2026年8月，累计 12%（12/100），要求累计不超过 10%，已突破限值。'",
			"SHARE, ON_TRACK, 88/100, 89, '截至2026年8月，累计 88%（88/100），按进度应为 89%，目标为不少于 90%（2026-12-31 前），进度正常（在允许偏差内）。'",
			"SHARE, ON_TRACK, 89/100, 89, '截至2026年8月，累计 89%（89/100），按进度应为 89%，目标为不少于 90%（2026-12-31 前），进度正常。'",
			"SHARE, AT_RISK, 80/100, 89, '截至2026年8月，累计 80%（80/100），按进度应为 89%，目标为不少于 90%（2026-12-31 前），略慢于进度，需要关注。'",
			"SHARE, BEHIND, 60/100, 89, '截至2026年8月，累计 60%（60/100），按进度应为 89%，目标为不少于 90%（2026-12-31 前），明显滞后。'",
			"KINDS, BEHIND, 42, 40, '截至2026年8月，累计 42种，目标为等于 40种，已经超出，请核实数据或调整工作。'",
			"SHARE, STALE, 88/100, 89, '2026年9月没有数据，只更新到2026年8月：累计 88%（88/100），目标为不少于 90%。请责任单位补报。'",
			"SHARE, MISSED, 88/100, 90, '截至2026年8月，累计 88%（88/100），目标为不少于 90%，应于 2026-12-31 前达到，到期未达到。'",
			"SHARE, NO_DATA, , , '目标为不少于 90%，2026-12-31 前到期；尚无审核通过的数据，请责任单位先填报。'" })
	void saysWhatTheLightMeans(String goal, TargetState state, @Nullable String figure, @Nullable BigDecimal expected,
			String sentence) {
		Goal meant = goal.equals("CAP") ? CAP : goal.equals("KINDS") ? KINDS : SHARE;

		assertThat(this.texts.of(standing(meant, state, figure, expected))).isEqualTo(sentence);
	}

	@Test
	void countsTheUnitsOfATargetThatEachMeets() {
		Judgement each = new Judgement(TargetState.BEHIND, null, null, ReportingPeriod.month(2026, 8), 9, 11);

		assertThat(this.texts.of(standing(Goal.atLeast("1", "所"), each)))
			.isEqualTo("截至2026年8月，11 个单位中有 9 个达到目标（不少于 1所）；按最需关注的单位判定为滞后。");
	}

	@ParameterizedTest
	@EnumSource(TargetState.class)
	void hasASentenceForEveryStateInBothLanguages(TargetState state) {
		for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			LocaleContextHolder.setLocale(language);
			for (Goal goal : List.of(CAP, SHARE, KINDS)) {
				assertThat(this.texts.of(standing(goal, state, "7", BigDecimal.TEN))).isNotBlank()
					.doesNotContain("{", "??");
			}
		}
	}

	private static TargetStanding standing(Goal goal, TargetState state, @Nullable String figure,
			@Nullable BigDecimal expected) {
		return standing(goal, new Judgement(state, figure(figure), expected,
				(figure != null) ? ReportingPeriod.month(2026, 8) : null, 0, 0, (state == TargetState.STALE)
						? new Judgement.Gap(ReportingPeriod.month(2026, 9), 1, 1, false, null) : Judgement.Gap.NONE));
	}

	private static TargetStanding standing(Goal goal, Judgement judgement) {
		TargetMode mode = goal.comparison().isCeiling() ? TargetMode.HOLD : TargetMode.REACH;
		TargetRow row = new TargetRow(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), TargetKind.TARGET, "指标",
				goal, null, END, TargetRule.plain(mode, OverTime.RATIO, OverUnits.RATIO), "指标", null, null, 0, false,
				null, null);
		JudgementRule rule = new JudgementRule(goal, row.rule(), null, START, END,
				new ReportingCalendar(PeriodKind.MONTH, START, END, 5), Thresholds.USUAL);
		return new TargetStanding(row, new Action(UUID.randomUUID(), row.planId(), 1, "行动", List.of()), rule, judgement,
				List.of(), List.of(), List.of(), List.of());
	}

	private static @Nullable Figure figure(@Nullable String written) {
		if (written == null) {
			return null;
		}
		String[] parts = written.split("/");
		return (parts.length == 2) ? Figure.share(parts[0], parts[1]) : Figure.of(written);
	}

}
