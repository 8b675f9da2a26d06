package org.gongjian.domain.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator said about a day (节假日与调休): off, worked on, or as shipped again.
 * It is a fact; the latest said about a day counts.
 */
@Entity
public class SpecialDay {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private LocalDate day;

	@Enumerated(EnumType.STRING)
	private DayKind kind;

	private String name;

	private UUID recordedBy;

	private Instant recordedAt;

	@Version
	private @Nullable Long version;

	/**
	 * What is said about a day.
	 * @throws PastDayException if the day has passed: deadlines that lie behind stay as
	 * they were
	 */
	public SpecialDay(UUID jurisdictionId, LocalDate day, DayKind kind, String name, UUID recordedBy,
			Instant recordedAt, LocalDate today) {
		if (day.isBefore(today)) {
			throw new PastDayException(day);
		}
		this.id = TimeOrderedId.next();
		this.jurisdictionId = jurisdictionId;
		this.day = day;
		this.kind = kind;
		this.name = name;
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected SpecialDay() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public LocalDate day() {
		return this.day;
	}

	public DayKind kind() {
		return this.kind;
	}

	/** Of the holiday; may be empty. */
	public String name() {
		return this.name;
	}

	public UUID recordedBy() {
		return this.recordedBy;
	}

	public Instant recordedAt() {
		return this.recordedAt;
	}

}
