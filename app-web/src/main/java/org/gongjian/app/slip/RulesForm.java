package org.gongjian.app.slip;

import java.util.LinkedHashMap;
import java.util.Map;

import org.gongjian.app.api.IfMatch;
import org.gongjian.app.api.Versioned;
import org.gongjian.domain.slip.SlipCause;
import org.gongjian.domain.slip.SlipGrade;
import org.gongjian.domain.slip.SlipRules;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a district as they are typed: a grade or nothing for each cause, and days
 * as text.
 *
 * @param number how many changes the form knows of
 */
public record RulesForm(@Nullable String nearDays, @Nullable SlipGrade nearDue, @Nullable SlipGrade overdue,
		@Nullable SlipGrade noReport, @Nullable SlipGrade returnedTwice, @Nullable SlipGrade limitBreached,
		@Nullable SlipGrade dutyDueSoon, @Nullable SlipGrade dutyMissed, @Nullable String blueDays,
		@Nullable String orangeDays, @Nullable String redDays, @Nullable Integer number) implements Versioned {

	@Override
	public @Nullable Long version() {
		return (this.number != null) ? this.number.longValue() : null;
	}

	/** The same, begun from the version that a program names. */
	RulesForm begunFrom(IfMatch match) {
		String version = match.version((this.number != null) ? this.number.toString() : "");
		return new RulesForm(this.nearDays, this.nearDue, this.overdue, this.noReport, this.returnedTwice,
				this.limitBreached, this.dutyDueSoon, this.dutyMissed, this.blueDays, this.orangeDays, this.redDays,
				version.isEmpty() ? null : (Integer) (int) Math.min(Long.parseLong(version), Integer.MAX_VALUE));
	}

	static RulesForm of(SlipRules rules, int number) {
		return new RulesForm(String.valueOf(rules.nearDays()), rules.nearDue(), rules.overdue(), rules.noReport(),
				rules.returnedTwice(), rules.limitBreached(), rules.dutyDueSoon(), rules.dutyMissed(),
				String.valueOf(rules.blueDays()), String.valueOf(rules.orangeDays()), String.valueOf(rules.redDays()),
				number);
	}

	/** The causes by the names of their fields. */
	public Map<String, SlipCause> causes() {
		Map<String, SlipCause> causes = new LinkedHashMap<>();
		causes.put("nearDue", SlipCause.NEAR_DUE);
		causes.put("overdue", SlipCause.OVERDUE);
		causes.put("noReport", SlipCause.NO_REPORT);
		causes.put("returnedTwice", SlipCause.RETURNED_TWICE);
		causes.put("limitBreached", SlipCause.LIMIT_BREACHED);
		causes.put("dutyDueSoon", SlipCause.DUTY_DUE_SOON);
		causes.put("dutyMissed", SlipCause.DUTY_MISSED);
		return causes;
	}

	public @Nullable SlipGrade first(SlipCause cause) {
		return switch (cause) {
			case NEAR_DUE -> this.nearDue;
			case OVERDUE -> this.overdue;
			case NO_REPORT -> this.noReport;
			case RETURNED_TWICE -> this.returnedTwice;
			case LIMIT_BREACHED -> this.limitBreached;
			case DUTY_DUE_SOON -> this.dutyDueSoon;
			case DUTY_MISSED -> this.dutyMissed;
			case BY_HAND -> null;
		};
	}

	public @Nullable String days(String field) {
		return switch (field) {
			case "nearDays" -> this.nearDays;
			case "blueDays" -> this.blueDays;
			case "orangeDays" -> this.orangeDays;
			default -> this.redDays;
		};
	}

}
