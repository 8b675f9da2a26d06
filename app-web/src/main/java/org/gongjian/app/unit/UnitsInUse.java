package org.gongjian.app.unit;

import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;

import org.springframework.stereotype.Component;

/**
 * Finds the units that a question names; of one that was merged it says into which.
 */
@Component
class UnitsInUse {

	private final ResponsibleUnits units;

	UnitsInUse(ResponsibleUnits units) {
		this.units = units;
	}

	/**
	 * The unit.
	 * @throws MergedAlreadyException if it was merged into another one
	 * @throws NotFoundException if the district never had it
	 */
	ResponsibleUnit find(UUID jurisdictionId, UUID id) {
		return this.units.findByJurisdictionIdAndId(jurisdictionId, id).orElseThrow(() -> gone(jurisdictionId, id));
	}

	private RuntimeException gone(UUID jurisdictionId, UUID id) {
		return this.units.findMerged(jurisdictionId, id)
			.<RuntimeException>map((merged) -> new MergedAlreadyException(merged.name(), last(jurisdictionId, merged)))
			.orElseGet(NotFoundException::new);
	}

	// The unit that it was merged into may have been merged since.
	private String last(UUID jurisdictionId, ResponsibleUnit merged) {
		UUID into = merged.mergedInto();
		if (into == null) {
			return merged.name();
		}
		return this.units.findByJurisdictionIdAndId(jurisdictionId, into)
			.or(() -> this.units.findMerged(jurisdictionId, into))
			.map((unit) -> last(jurisdictionId, unit))
			.orElse(merged.name());
	}

}
