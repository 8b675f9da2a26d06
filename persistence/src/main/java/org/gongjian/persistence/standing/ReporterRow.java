package org.gongjian.persistence.standing;

import java.util.UUID;

/**
 * A unit that reports figures for a target.
 */
public record ReporterRow(UUID targetId, UUID unitId, String unit) {

}
