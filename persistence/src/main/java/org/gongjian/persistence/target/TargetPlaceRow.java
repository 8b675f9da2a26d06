package org.gongjian.persistence.target;

import java.util.UUID;

/**
 * The jurisdiction and plan that a target stands in.
 */
public record TargetPlaceRow(UUID id, String place, String plan) {

}
