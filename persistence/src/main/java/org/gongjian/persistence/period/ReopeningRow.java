package org.gongjian.persistence.period;

import java.time.Instant;
import java.util.UUID;

/**
 * That an approved report was opened again.
 */
public record ReopeningRow(UUID assignmentId, String unit, String reason, String by, Instant at) {

}
