package org.gongjian.app.unit;

import java.util.UUID;

import org.gongjian.domain.unit.NameTakenException;
import org.gongjian.domain.unit.UnitName;
import org.gongjian.persistence.unit.UnitQueries;

import org.springframework.stereotype.Component;

/**
 * Knows whom every name means that plans print, so that no name means two. Whoever takes
 * a name holds the jurisdiction.
 */
@Component
class NameRegister {

	private final UnitQueries units;

	NameRegister(UnitQueries units) {
		this.units = units;
	}

	/**
	 * Refuses a name that means another unit or group than this one.
	 * @throws NameTakenException if it does
	 */
	void refuseTaken(UUID jurisdictionId, String printed, UUID own) {
		this.units.findOwnersOfName(jurisdictionId, UnitName.clean(printed), own)
			.stream()
			.findFirst()
			.ifPresent((owner) -> {
				throw new NameTakenException(printed, owner);
			});
	}

}
