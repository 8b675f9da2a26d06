package org.gongjian.domain.slip;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a slip is about. There is one slip of a grade for each; it stays what it was when
 * a unit is merged into another.
 *
 * @param subject the part of a unit in a task, a target, a duty, a task that nobody has,
 * or the form that it was raised with
 * @param period the first day of the reporting period, or the day that was to be kept
 */
@Embeddable
public record SlipKey(@Column(name = "subject") String subject,
		@Column(name = "cause") @Enumerated(EnumType.STRING) SlipCause cause,
		@Column(name = "period") LocalDate period) {

	/** About a unit's part in a task. */
	public static SlipKey ofPart(UUID assignmentId, SlipCause cause, LocalDate period) {
		return new SlipKey("part " + assignmentId, cause, period);
	}

	/** About a task of which no unit has a part. */
	public static SlipKey ofTask(UUID taskId, SlipCause cause, LocalDate period) {
		return new SlipKey("task " + taskId, cause, period);
	}

	/** About a target, for a unit. */
	public static SlipKey ofTarget(UUID targetId, @Nullable UUID unitId, LocalDate period) {
		return new SlipKey("target " + targetId + ((unitId != null) ? " " + unitId : ""), SlipCause.LIMIT_BREACHED,
				period);
	}

	/** About a duty of a unit, by the last day of the occurrence. */
	public static SlipKey ofDuty(UUID dutyId, UUID unitId, SlipCause cause, LocalDate last) {
		return new SlipKey("duty " + dutyId + " " + unitId, cause, last);
	}

	/**
	 * Raised by hand, for a unit, with a form that carries a mark of its own.
	 */
	public static SlipKey byHand(UUID once, @Nullable UUID unitId, LocalDate day) {
		return new SlipKey("form " + once + ((unitId != null) ? " " + unitId : ""), SlipCause.BY_HAND, day);
	}

	/**
	 * What a slip asks for, the same for all that ask for the same: a limit that does not
	 * hold in another period is the same limit, a duty that is missed again the same
	 * duty.
	 */
	SlipKey demand() {
		boolean lasts = this.cause == SlipCause.LIMIT_BREACHED || this.cause == SlipCause.DUTY_MISSED;
		return lasts ? new SlipKey(this.subject, this.cause, LocalDate.EPOCH) : this;
	}

}
