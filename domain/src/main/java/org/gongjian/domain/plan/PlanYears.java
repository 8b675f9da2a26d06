package org.gongjian.domain.plan;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The time that a plan plans for.
 *
 * @param start first day
 * @param end last day, not before the first
 */
@Embeddable
public record PlanYears(@Column(name = "period_start") LocalDate start, @Column(name = "period_end") LocalDate end) {

	public PlanYears {
		if (end.isBefore(start)) {
			throw new IllegalArgumentException("A plan ends after it starts: " + start + " to " + end);
		}
	}

	public boolean contain(LocalDate day) {
		return !day.isBefore(this.start) && !day.isAfter(this.end);
	}

}
