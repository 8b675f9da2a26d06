package org.gongjian.domain.ledger;

import java.util.UUID;

/**
 * What a text of a plan changes of a unit's parts in the tasks.
 *
 * @param unitId the unit
 * @param added in how many tasks it gets a part
 * @param ended in how many it no longer has one
 * @param otherRole in how many it has another role
 */
public record PartChange(UUID unitId, int added, int ended, int otherRole) {

	PartChange plus(PartChange other) {
		return new PartChange(this.unitId, this.added + other.added, this.ended + other.ended,
				this.otherRole + other.otherRole);
	}

}
