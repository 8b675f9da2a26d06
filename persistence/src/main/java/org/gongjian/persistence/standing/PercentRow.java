package org.gongjian.persistence.standing;

import java.util.UUID;

/**
 * How much of its part a unit has done, as last approved.
 */
public record PercentRow(UUID assignmentId, int percent) {

}
