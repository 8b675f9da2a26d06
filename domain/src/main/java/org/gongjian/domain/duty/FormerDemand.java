package org.gongjian.domain.duty;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a duty asked for before an amendment of its plan.
 *
 * @param until the first day for which it asked for something else
 * @param demand the demand as one line
 */
@Embeddable
public record FormerDemand(@Column(name = "until_day", nullable = false) LocalDate until,
		@Column(name = "demand", nullable = false) String demand) {

}
