package org.gongjian.app.period;

import org.gongjian.app.text.Texts;
import org.gongjian.domain.period.ReportingRule;
import org.gongjian.domain.plan.PlanSettings;

import org.springframework.stereotype.Component;

/**
 * The settings of a plan as people read them.
 */
@Component
class SettingsText {

	private final Texts texts;

	SettingsText(Texts texts) {
		this.texts = texts;
	}

	String of(PlanSettings settings) {
		ReportingRule rule = settings.rule();
		String lock = (rule.lockAfterDays() != null) ? this.texts.of("settings.text.lock", rule.lockAfterDays())
				: this.texts.of("settings.text.neverLocked");
		return this.texts.of("settings.text", this.texts.of(rule.kind()), rule.deadlineDays(),
				this.texts.of(rule.dayCount()), rule.movesToWorkingDay() ? this.texts.of("settings.text.moves") : "",
				rule.graceDays(), lock, this.texts.of(settings.reviewSteps()),
				SettingsForm.percent(settings.thresholds().onTrack()),
				SettingsForm.percent(settings.thresholds().atRisk()),
				SettingsForm.percent(settings.thresholds().holdMargin()));
	}

}
