package org.gongjian.persistence.period;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.period.SpecialDay;
import org.gongjian.domain.period.SpecialDays;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SpecialDayRepository extends SpecialDays, Repository<SpecialDay, UUID> {

	@Override
	@Query("""
			select d from SpecialDay d
			where d.jurisdictionId = :jurisdictionId and d.recordedAt <= :moment
			order by d.recordedAt, d.id
			""")
	List<SpecialDay> findUpTo(UUID jurisdictionId, Instant moment);

}
