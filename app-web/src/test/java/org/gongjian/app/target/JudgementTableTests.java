package org.gongjian.app.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.gongjian.app.text.PlainTexts;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.target.Judgement;
import org.gongjian.domain.target.OverTime;
import org.gongjian.domain.target.OverUnits;
import org.gongjian.domain.target.TargetMode;
import org.gongjian.domain.target.TargetRule;
import org.gongjian.domain.target.TargetState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The judgement as one table: what a target asks for, which figures there are, the day,
 * and then the state with the sentence that a clerk reads. How a row is written is said
 * at {@link WrittenCase}.
 */
class JudgementTableTests {

	private static final Texts TEXTS = PlainTexts.of("messages/domain", "messages/target");

	private final JudgementText sentences = new JudgementText(TEXTS, PlainTexts.periods(TEXTS),
			new GapText(TEXTS, PlainTexts.periods(TEXTS)));

	@BeforeEach
	void inChinese() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
	}

	@AfterEach
	void resetLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest(name = "{0} {1} {2} {3} {6}, {7}, on {8}: {9}")
	@CsvFileSource(resources = "/judgements.txt", delimiter = '|', maxCharsPerColumn = 1000)
	void judgesAndSaysWhy(String goal, TargetMode mode, OverTime overTime, OverUnits overUnits,
			@Nullable BigDecimal baseline, @Nullable String milestones, @Nullable String rest, @Nullable String figures,
			LocalDate today, TargetState state, @Nullable BigDecimal expected, String sentence) {
		WrittenCase written = WrittenCase.of(goal, TargetRule.plain(mode, overTime, overUnits), baseline, milestones,
				rest, figures);

		Judgement judgement = written.judgementRule().judge(written.figures(), written.reporters(), today);

		assertThat(judgement.state()).isEqualTo(state);
		assertThat(this.sentences.of(written.row(), judgement)).isEqualTo(sentence);
		if (expected != null) {
			assertThat(judgement.expected()).isEqualByComparingTo(expected);
		}
	}

}
