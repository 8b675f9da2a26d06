package org.gongjian.domain.slip;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.gongjian.domain.period.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * By which rules a district raises slips (督办规则): the grade of the first slip for each
 * cause, none where it raises none, and how many working days there are to answer.
 *
 * @param nearDays how many working days before its day a task is near due
 */
@Embeddable
public record SlipRules(int nearDays, @Enumerated(EnumType.STRING) @Nullable SlipGrade nearDue,
		@Enumerated(EnumType.STRING) @Nullable SlipGrade overdue,
		@Enumerated(EnumType.STRING) @Nullable SlipGrade noReport,
		@Enumerated(EnumType.STRING) @Nullable SlipGrade returnedTwice,
		@Enumerated(EnumType.STRING) @Nullable SlipGrade limitBreached,
		@Enumerated(EnumType.STRING) @Nullable SlipGrade dutyDueSoon,
		@Enumerated(EnumType.STRING) @Nullable SlipGrade dutyMissed, int blueDays, int orangeDays, int redDays) {

	/** The most days that any of the numbers may be. */
	public static final int MOST_DAYS = 60;

	/** What is older is for the ledger to show, not for a slip. */
	static final int DAYS_FRESH = 60;

	public SlipRules {
		if (!isNumber(nearDays) || !isNumber(blueDays) || !isNumber(orangeDays) || !isNumber(redDays)) {
			throw new IllegalArgumentException("Days must be between 1 and " + MOST_DAYS);
		}
	}

	private static boolean isNumber(int days) {
		return days >= 1 && days <= MOST_DAYS;
	}

	/** The rules of a district that has not said anything. */
	public static SlipRules usual() {
		return new SlipRules(5, SlipGrade.BLUE, SlipGrade.ORANGE, SlipGrade.BLUE, SlipGrade.ORANGE, SlipGrade.ORANGE,
				null, SlipGrade.BLUE, 5, 3, 2);
	}

	/** The grade of the first slip for a cause; {@code null} for none. */
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

	/** The last day on which a slip raised today is answered in time. */
	public LocalDate replyBy(SlipGrade grade, LocalDate today, WorkingDays days) {
		return days.after(today, switch (grade) {
			case BLUE -> this.blueDays;
			case ORANGE -> this.orangeDays;
			case RED -> this.redDays;
		});
	}

	/** Whether a task that is due on a day is near due today. */
	public boolean isNear(LocalDate due, LocalDate today, WorkingDays days) {
		return !due.isBefore(today) && !due.isAfter(days.after(today, this.nearDays));
	}

	/** Whether what is so since a day is still worth a first slip. */
	boolean isFresh(LocalDate since, LocalDate today) {
		return !since.isBefore(today.minusDays(DAYS_FRESH));
	}

}
