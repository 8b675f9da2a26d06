package org.gongjian.domain.slip;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The supervision slips of all districts.
 */
public interface SupervisionSlips {

	SupervisionSlip save(SupervisionSlip slip);

	Optional<SupervisionSlip> findByJurisdictionIdAndId(UUID jurisdictionId, UUID id);

	/** The slip, held until the running change of it is done. */
	Optional<SupervisionSlip> findForChange(UUID jurisdictionId, UUID id);

	/** The same for many at once. */
	List<SupervisionSlip> findForChange(UUID jurisdictionId, Collection<UUID> ids);

	/** The one that was raised with a form. */
	Optional<SupervisionSlip> findBySubject(UUID jurisdictionId, String subject);

	/**
	 * Keeps whoever else raises slips of a district waiting until the running change is
	 * done.
	 */
	int holdRaising(UUID jurisdictionId);

	/** The number of the district's latest slip of a year; 0 for none. */
	int findLatestNumber(UUID jurisdictionId, int year);

	/** The slips that are open, and all that were raised since a moment. */
	List<KnownSlip> findKnown(UUID jurisdictionId, Instant since);

	/**
	 * Of the open slips about a report those whose report has still not come and is still
	 * owed.
	 */
	List<UUID> findUnreported(UUID jurisdictionId);

}
