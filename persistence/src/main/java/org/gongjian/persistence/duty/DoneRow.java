package org.gongjian.persistence.duty;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That a unit did a duty once.
 */
public record DoneRow(UUID dutyId, UUID unitId, LocalDate countsFor, LocalDate day) {

}
