package org.gongjian.persistence.target;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.target.Measurement;
import org.gongjian.domain.target.Measurements;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeasurementRepository extends Measurements, Repository<Measurement, UUID> {

	@Override
	@Query("""
			select m from Measurement m
			where m.jurisdictionId = :jurisdictionId and m.targetId = :targetId and m.unitId = :unitId
				and m.periodStart = :periodStart
			order by m.approvedAt desc, m.id desc
			limit 1
			""")
	Optional<Measurement> findLatest(UUID jurisdictionId, UUID targetId, UUID unitId, LocalDate periodStart);

}
