package org.gongjian.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A person who takes the lead of an action (牵头领导), as the plan prints it.
 *
 * @param place place in the plan's list, from 0
 * @param name such as 马成全
 * @param position such as 区政府副区长; empty where the plan prints none
 */
@Embeddable
public record LeadOfficial(@Column(name = "place", nullable = false) int place,
		@Column(name = "name", nullable = false) String name,
		@Column(name = "official_position", nullable = false) String position) {

}
