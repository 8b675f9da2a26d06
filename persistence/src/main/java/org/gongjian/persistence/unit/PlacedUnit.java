package org.gongjian.persistence.unit;

import java.util.UUID;

/**
 * A unit that a person sees, with the names of the place that the person belongs to.
 *
 * @param district the name of the jurisdiction
 * @param own the short name of the person's own unit
 * @param unread how many notices the person has not read
 */
public record PlacedUnit(UUID id, String district, String own, long unread) {

	public PlaceNames place() {
		return new PlaceNames(this.district, this.own, this.unread);
	}

}
