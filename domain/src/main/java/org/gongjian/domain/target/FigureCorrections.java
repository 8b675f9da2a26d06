package org.gongjian.domain.target;

import java.util.Optional;
import java.util.UUID;

/**
 * All corrections of figures. They are only ever added.
 */
public interface FigureCorrections {

	FigureCorrection save(FigureCorrection correction);

	Optional<FigureCorrection> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

}
