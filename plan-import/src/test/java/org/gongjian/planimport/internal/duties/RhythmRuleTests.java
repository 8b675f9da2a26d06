package org.gongjian.planimport.internal.duties;

import java.util.List;

import org.gongjian.domain.duty.Rhythm;
import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RhythmRuleTests {

	@ParameterizedTest(name = "{0}: {2} times every {1}")
	@CsvSource({ "每月至少更新一次, MONTH, 1", "每季度通报, QUARTER, 1", "按月发放, MONTH, 1", "按季调度, QUARTER, 1", "每日巡查, DAY, 1",
			"每周巡查2次, WEEK, 2", "每半年检查1次, HALF_YEAR, 1", "每年开展3轮排查, YEAR, 3", "每年底报告, YEAR, ", "每半月巡查1次, MONTH, 2",
			"每半个月通报, MONTH, 2", "每旬调度, MONTH, 3", "每年枯水期、丰水期各检测1次, YEAR, 2", "每年春秋两季各检修2次, YEAR, 4",
			"每年3月、8月、11月检查, YEAR, 3", "每月5日、20日报送, MONTH, 2", "上半年、下半年各1次, HALF_YEAR, 1",
			"上半年和下半年各开展两次, HALF_YEAR, 2" })
	void rhythmSaysHowOften(String sentence, Rhythm every, @Nullable Integer times) {
		assertThat(in(sentence)).singleElement().satisfies((duty) -> {
			assertThat(duty.every()).isEqualTo(every);
			assertThat(duty.times()).isEqualTo(times);
		});
	}

	@ParameterizedTest(name = "{0}: every {1}")
	@CsvSource({ "每2年清查一次, 2", "每两个月调度一次, 2", "每3年更换, 3", "每年更换, 1" })
	void rhythmMayHaveAnInterval(String sentence, int interval) {
		assertThat(in(sentence)).extracting(DraftDuty::interval).containsExactly(interval);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "实行月调度, MONTH", "建立周会商制度, WEEK", "落实季通报机制, QUARTER" })
	void rhythmMayBePartOfAWord(String sentence, Rhythm every) {
		assertThat(in(sentence)).extracting(DraftDuty::every).containsExactly(every);
	}

	@Test
	void wordsOfAListEachHaveTheirRhythm() {
		assertThat(in("实行周调度、月通报、季考核制度")).extracting(DraftDuty::every)
			.containsExactly(Rhythm.WEEK, Rhythm.MONTH, Rhythm.QUARTER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "每年每公里1万元", "每月发放补贴900元", "每人每年享受不超过3次", "每年一次性补助800元", "每年增长5%", "每年增幅不低于10%",
			"每年8000元", "每月补助300元", "每户每月不超过500元", "推行“每日一查”做法", "人均每月用水", "3月通报", "上月总结", "按年递增", "每处水厂", "上半年完成" })
	void otherWordsComeBackNoMore(String sentence) {
		assertThat(in(sentence)).isEmpty();
	}

	@Test
	void quoteIsTheClauseFromTheRhythmOn() {
		assertThat(in("加强管理，县水利局每月通报一次进度，压实责任。")).extracting(DraftDuty::quote).containsExactly("每月通报一次进度");
	}

	private static List<DraftDuty> in(String sentence) {
		return RhythmRule.in(PlacedText.of(0, sentence, 0), SentenceLayout.of(sentence));
	}

}
