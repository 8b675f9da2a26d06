package org.gongjian.persistence.duty;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A date of a duty.
 */
public record DutyDateRow(UUID dutyId, LocalDate due) {

}
