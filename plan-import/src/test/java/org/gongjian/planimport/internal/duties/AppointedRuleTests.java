package org.gongjian.planimport.internal.duties;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AppointedRuleTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "10月开展一次供水“回头看”, 2026-10-31", "2027年6月组织水厂评估, 2027-06-30", "2027年底开展中期评估, 2027-12-31",
			"2026年举办管水员技能大赛, 2026-12-31", "各镇加强管护，年底评比, 2026-12-31", "11月份组织验收, 2026-11-30",
			"2027年，水厂扩建，9月启动招标, 2027-09-30", "2026年完成水源保护区划定, 2026-12-31", "'10月，县水利局牵头组织验收', 2026-10-31",
			"'2026年9月，各镇开展自查', 2026-09-30", "全面推进阶段（2027年）。年底开展中期评估, 2027-12-31" })
	void whatIsSetForAMonthOrYearIsToBeDoneByItsEnd(String sentence, LocalDate day) {
		assertThat(in(sentence)).singleElement().satisfies((duty) -> assertThat(duty.dueDates()).containsExactly(day));
	}

	@ParameterizedTest
	@ValueSource(strings = { "今年5月和10月，组织两次集中排查", "5月、10月开展巡查", "各镇5月和10月分别召开调度会" })
	void monthsThatStandTogetherAreOneDuty(String sentence) {
		assertThat(in(sentence)).flatExtracting(DraftDuty::dueDates)
			.containsExactly(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 10, 31));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "每年12月组织考评", "从9月开展巡查", "3月至5月组织排查", "2026年组织培训12期", "2025年组织的检查", "13月开展检查",
			"在2026年评估的基础上", "每年底总结", "（10月组织检查）", "2026年水厂管护", "每年6月、11月组织排查", "2026年，全县组织巡查", "2026年完成80处",
			"10月，县水利局组织3次检查", "6月，水厂运行平稳" })
	void otherWordsSetNoDay(String sentence) {
		assertThat(in(sentence)).isEmpty();
	}

	private static List<DraftDuty> in(String sentence) {
		return new AppointedRule(Period.years(2026, sentence.contains("2027") ? 2027 : 2026))
			.in(PlacedText.of(0, sentence, 0), SentenceLayout.of(sentence));
	}

}
