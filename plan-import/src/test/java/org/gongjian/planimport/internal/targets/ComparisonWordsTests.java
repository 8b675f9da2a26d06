package org.gongjian.planimport.internal.targets;

import org.gongjian.domain.target.Comparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonWordsTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "漏损率控制在9%以内, AT_MOST", "公示时间不超过7天, AT_MOST", "费用不高于市场价的80%, AT_MOST", "发病率降到3%, AT_MOST",
			"参训人数不少于60人, AT_LEAST", "每村至少建1处, AT_LEAST", "满意度达到95%, AT_LEAST", "满意度达95%以上, AT_LEAST",
			"合格率不得低于99%, AT_LEAST", "用3天左右办结, AT_LEAST", "补助上限100万元, AT_MOST", "封顶线为3000元, AT_MOST", "自付5万元封顶, AT_MOST",
			"贷款3年期以内, AT_MOST", "每家至少结对帮扶农户3户, AT_LEAST", "退出率低于2%, BELOW", "增幅超过6%, ABOVE", "增幅高于6%, ABOVE",
			"投资超3亿元, ABOVE", "供水不足1年, BELOW", "连续管护满6年, AT_LEAST", "每村6万元保底, AT_LEAST", "7个工作日内，予以答复, AT_MOST" })
	void wordsSayHowTheFigureCompares(String sentence, Comparison comparison) {
		assertThat(ComparisonWords.of(SamplePhrases.of(sentence))).isNotNull()
			.extracting(ComparisonWords::comparison)
			.isEqualTo(comparison);
	}

	@ParameterizedTest
	@ValueSource(strings = { "建设水厂3座", "培训80人，提高技能" })
	void plainNumberHasNoComparison(String sentence) {
		assertThat(ComparisonWords.of(SamplePhrases.of(sentence))).isNull();
	}

}
