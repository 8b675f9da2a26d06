package org.gongjian.planimport.internal.targets;

import org.gongjian.domain.target.TargetKind;
import org.gongjian.planimport.internal.targets.TargetReader.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	@Test
	void mostThatEachMayHaveIsARuleThoughItIsCounted() {
		Phrase phrase = SamplePhrases.of("每人每年享受不超过3次");
		assertThat(Figures.kind(phrase, ComparisonWords.of(phrase), Outcome.NONE)).isEqualTo(TargetKind.STANDARD);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "新建水厂3座, TARGET", "供水保证率达到96%, TARGET", "完成投资2.4亿元, TARGET", "新增贷款不少于8000万元, TARGET",
			"村集体收入达到12万元以上, TARGET", "确保320名脱贫人口全部参保, TARGET", "划定保护区20处, TARGET", "在2个乡镇开展试点, TARGET",
			"每镇配备安全员2名, TARGET", "每户补助600元, STANDARD", "给予3个月的缓冲期, STANDARD", "贷款利率上浮不超过2个百分点, STANDARD",
			"起付线降低40%, STANDARD", "对40户低保家庭开展走访, ", "5个山区乡镇的道路较差, ", "每月至少走访2次, ", "每季度调度1次, ", "巡查不少于4次/年, ",
			"新增供水能力2000吨/年, TARGET", "改造农户（共18户）, ", "推行“3+2”模式, " })
	void figureIsTargetOrStandardOrNothing(String sentence, @Nullable TargetKind kind) {
		assertThat(FigureScanner.in(sentence).isEmpty() ? null : kindOf(sentence)).isEqualTo(kind);
	}

	private static @Nullable TargetKind kindOf(String sentence) {
		Phrase phrase = SamplePhrases.of(sentence);
		return Figures.kind(phrase, ComparisonWords.of(phrase), Outcome.NONE);
	}

}
