package org.gongjian.app.period;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;

import org.gongjian.app.frame.TypedDay;
import org.gongjian.domain.period.DayCount;
import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.period.ReportingRule;
import org.gongjian.domain.plan.PlanSettings;
import org.gongjian.domain.plan.ReviewSteps;
import org.gongjian.domain.plan.Thresholds;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The settings of a plan as they are typed.
 *
 * @param holdsFrom the first day of the first period they are to hold for
 * @param number how many changes the person has seen; {@code null} where that is not
 * known
 */
record SettingsForm(PeriodKind kind, String deadlineDays, DayCount dayCount, @Nullable Boolean moves, String graceDays,
		String lockAfterDays, ReviewSteps reviewSteps, String onTrack, String atRisk, String holdMargin,
		String holdsFrom, @Nullable Integer number) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	SettingsForm(@Nullable PeriodKind kind, @Nullable String deadlineDays, @Nullable DayCount dayCount,
			@Nullable Boolean moves, @Nullable String graceDays, @Nullable String lockAfterDays,
			@Nullable ReviewSteps reviewSteps, @Nullable String onTrack, @Nullable String atRisk,
			@Nullable String holdMargin, @Nullable String holdsFrom, @Nullable Integer number) {
		this.kind = (kind != null) ? kind : PeriodKind.MONTH;
		this.deadlineDays = plain(deadlineDays);
		this.dayCount = (dayCount != null) ? dayCount : DayCount.CALENDAR;
		this.moves = moves;
		this.graceDays = plain(graceDays);
		this.lockAfterDays = plain(lockAfterDays);
		this.reviewSteps = (reviewSteps != null) ? reviewSteps : ReviewSteps.ONE;
		this.onTrack = plain(onTrack);
		this.atRisk = plain(atRisk);
		this.holdMargin = plain(holdMargin);
		this.holdsFrom = plain(holdsFrom);
		this.number = number;
	}

	private static String plain(@Nullable String typed) {
		return (typed != null) ? Normalizer.normalize(typed, Normalizer.Form.NFKC).strip() : "";
	}

	static SettingsForm of(PlanSettings settings, int number) {
		ReportingRule rule = settings.rule();
		return new SettingsForm(rule.kind(), String.valueOf(rule.deadlineDays()), rule.dayCount(),
				rule.movesToWorkingDay(), String.valueOf(rule.graceDays()),
				(rule.lockAfterDays() != null) ? rule.lockAfterDays().toString() : "", settings.reviewSteps(),
				percent(settings.thresholds().onTrack()), percent(settings.thresholds().atRisk()),
				percent(settings.thresholds().holdMargin()), "", number);
	}

	static String percent(BigDecimal share) {
		return share.multiply(HUNDRED).stripTrailingZeros().toPlainString();
	}

	/** The settings; says beside each field what is wrong with it. */
	@Nullable PlanSettings read(Errors errors) {
		if (this.number == null) {
			errors.reject("settings.error.meanwhile");
		}
		int deadline = days("deadlineDays", this.deadlineDays, errors);
		int grace = days("graceDays", this.graceDays, errors);
		Integer lock = this.lockAfterDays.isEmpty() ? null : days("lockAfterDays", this.lockAfterDays, errors);
		BigDecimal track = share("onTrack", this.onTrack, errors);
		BigDecimal risk = share("atRisk", this.atRisk, errors);
		BigDecimal margin = share("holdMargin", this.holdMargin, errors);
		if (!errors.hasErrors() && (risk.signum() == 0 || risk.compareTo(track) >= 0)) {
			errors.rejectValue("atRisk", "settings.error.order");
		}
		if (!errors.hasErrors() && margin.compareTo(BigDecimal.ONE) >= 0) {
			errors.rejectValue("holdMargin", "settings.error.percent");
		}
		return errors.hasErrors() ? null
				: new PlanSettings(new ReportingRule(this.kind, deadline, this.dayCount,
						Boolean.TRUE.equals(this.moves), grace, lock), this.reviewSteps,
						new Thresholds(track, risk, margin));
	}

	/** The day typed; {@code null} where it is none. */
	@Nullable LocalDate from() {
		try {
			return TypedDay.read(this.holdsFrom);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private int days(String field, String typed, Errors errors) {
		if (typed.matches("\\d{1,2}") && Integer.parseInt(typed) <= ReportingRule.MOST_DAYS) {
			return Integer.parseInt(typed);
		}
		errors.rejectValue(field, "settings.error.days", new Object[] { ReportingRule.MOST_DAYS }, null);
		return 0;
	}

	private BigDecimal share(String field, String typed, Errors errors) {
		String number = typed.endsWith("%") ? typed.substring(0, typed.length() - 1).strip() : typed;
		if (number.matches("\\d{1,3}(\\.\\d{1,2})?") && new BigDecimal(number).compareTo(HUNDRED) <= 0) {
			return new BigDecimal(number).divide(HUNDRED);
		}
		errors.rejectValue(field, "settings.error.percent");
		return BigDecimal.ZERO;
	}

}
