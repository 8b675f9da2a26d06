package org.gongjian.domain.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * That a unit did a duty, on which day and for which occurrence (办理记录). Rows are only
 * ever added; a wrong one is struck out.
 */
@Entity
public class DutyRecord {

	/** The most characters that a note has. */
	public static final int LONGEST_NOTE = 2000;

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private UUID dutyId;

	private UUID unitId;

	private LocalDate countsFor;

	private LocalDate doneOn;

	private String note;

	private UUID once;

	private UUID recordedBy;

	private Instant recordedAt;

	@Version
	private @Nullable Long version;

	/**
	 * That it was done.
	 * @throws DutyDayException if the day is still to come, or before the occurrence
	 */
	public DutyRecord(Duty duty, UUID unitId, DutyOccurrence occurrence, Entry entry, UUID recordedBy,
			Instant recordedAt, LocalDate today) {
		requireDay(occurrence, entry.day(), today);
		this.id = TimeOrderedId.next();
		this.jurisdictionId = duty.jurisdictionId();
		this.planId = duty.planId();
		this.dutyId = duty.id();
		this.unitId = unitId;
		this.countsFor = occurrence.last();
		this.doneOn = entry.day();
		this.note = entry.note();
		this.once = entry.once();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected DutyRecord() { // for JPA
	}

	/**
	 * Refuses a day on which it cannot have been done.
	 * @throws DutyDayException if the day is still to come, or before the occurrence
	 */
	public static void requireDay(DutyOccurrence occurrence, LocalDate day, LocalDate today) {
		if (day.isAfter(today)) {
			throw new DutyDayException(DutyDayException.Reason.TO_COME, today);
		}
		if (day.isBefore(occurrence.first())) {
			throw new DutyDayException(DutyDayException.Reason.TOO_EARLY, occurrence.first());
		}
	}

	/** Whether this is what the same form said before. */
	public boolean isOf(UUID duty, UUID unit, Entry entry, UUID account) {
		return this.dutyId.equals(duty) && this.unitId.equals(unit) && this.doneOn.equals(entry.day())
				&& this.note.equals(entry.note()) && this.recordedBy.equals(account);
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public UUID dutyId() {
		return this.dutyId;
	}

	public UUID unitId() {
		return this.unitId;
	}

	/** A day of the occurrence that it counts for. */
	public LocalDate countsFor() {
		return this.countsFor;
	}

	public LocalDate doneOn() {
		return this.doneOn;
	}

	public String note() {
		return this.note;
	}

	/** Which sending of a form it came from. */
	public UUID once() {
		return this.once;
	}

	public UUID recordedBy() {
		return this.recordedBy;
	}

	public Instant recordedAt() {
		return this.recordedAt;
	}

	/**
	 * What is said of it.
	 *
	 * @param day on which it was done
	 * @param once tells one sending of a form from another
	 */
	public record Entry(LocalDate day, String note, UUID once) {

	}

}
