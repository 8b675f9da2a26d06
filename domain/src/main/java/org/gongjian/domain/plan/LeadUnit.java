package org.gongjian.domain.plan;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A unit that takes the lead of an action (主抓单位).
 *
 * @param place place in the plan's list, from 0
 * @param unitId the unit
 */
@Embeddable
public record LeadUnit(@Column(name = "place", nullable = false) int place,
		@Column(name = "unit_id", nullable = false) UUID unitId) {

}
