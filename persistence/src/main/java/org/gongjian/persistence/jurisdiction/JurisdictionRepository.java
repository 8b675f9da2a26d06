package org.gongjian.persistence.jurisdiction;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.gongjian.domain.jurisdiction.Jurisdiction;
import org.gongjian.domain.jurisdiction.Jurisdictions;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface JurisdictionRepository extends Jurisdictions, Repository<Jurisdiction, UUID> {

	@Override
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<Jurisdiction> findForChangeById(UUID id);

}
