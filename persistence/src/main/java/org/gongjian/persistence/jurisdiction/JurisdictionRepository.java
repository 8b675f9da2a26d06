package org.gongjian.persistence.jurisdiction;

import java.util.UUID;

import org.gongjian.domain.jurisdiction.Jurisdiction;
import org.gongjian.domain.jurisdiction.Jurisdictions;

import org.springframework.data.repository.Repository;

interface JurisdictionRepository extends Jurisdictions, Repository<Jurisdiction, UUID> {

}
