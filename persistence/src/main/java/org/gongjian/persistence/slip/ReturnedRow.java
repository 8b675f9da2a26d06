package org.gongjian.persistence.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A report that was sent back at least twice and has not come again.
 *
 * @param at when it was sent back last
 */
public record ReturnedRow(UUID assignmentId, LocalDate periodStart, Instant at) {

}
