package org.gongjian.persistence.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.evidence.Evidence;
import org.gongjian.persistence.file.UploadedSizes;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages ask about evidence.
 */
public interface EvidenceQueries extends Repository<Evidence, UUID>, UploadedSizes {

	/** The files behind a report, in the order they came. */
	@Query("""
			select e.id, e.file, w.displayName, e.uploadedAt
			from Evidence e join Account w on w.jurisdictionId = e.jurisdictionId and w.id = e.uploadedBy
			where e.jurisdictionId = :#{#scope.jurisdictionId} and e.reportId = :reportId and e.removedAt is null
				and (:#{#scope.whole} = true or e.unitId in :#{#scope.unitIds})
			order by e.uploadedAt, e.id
			""")
	List<EvidenceFile> findOf(Scope scope, UUID reportId);

	@Query("""
			select e.id, e.file, w.displayName, e.uploadedAt
			from Evidence e join Account w on w.jurisdictionId = e.jurisdictionId and w.id = e.uploadedBy
			where e.jurisdictionId = :#{#scope.jurisdictionId} and e.id = :id and e.removedAt is null
				and (:#{#scope.whole} = true or e.unitId in :#{#scope.unitIds})
			""")
	Optional<EvidenceFile> find(Scope scope, UUID id);

	/**
	 * Files that stand behind other reports of the unit, each once: those of the period
	 * first, then the latest.
	 */
	@Query("""
			select e.id, e.file, w.displayName, e.uploadedAt
			from Evidence e
				join Account w on w.jurisdictionId = e.jurisdictionId and w.id = e.uploadedBy
				join ProgressReport r on r.jurisdictionId = e.jurisdictionId and r.id = e.reportId
			where e.jurisdictionId = :#{#scope.jurisdictionId} and e.unitId = :unitId and e.removedAt is null
				and (:#{#scope.whole} = true or e.unitId in :#{#scope.unitIds})
				and lower(e.file.name) like :pattern escape '!'
				and not exists (select o.id from Evidence o where o.jurisdictionId = e.jurisdictionId
					and o.reportId = :except and o.removedAt is null and o.file.hash = e.file.hash)
				and not exists (select o.id from Evidence o
					join ProgressReport p on p.jurisdictionId = o.jurisdictionId and p.id = o.reportId
					where o.jurisdictionId = e.jurisdictionId and o.unitId = e.unitId and o.removedAt is null
						and o.file.hash = e.file.hash
						and (p.periodStart > r.periodStart or (p.periodStart = r.periodStart and o.id > e.id)))
			order by case when r.periodStart = :periodStart then 0 else 1 end, e.uploadedAt desc, e.id
			""")
	List<EvidenceFile> findReusable(Scope scope, UUID unitId, LocalDate periodStart, UUID except, String pattern,
			Limit limit);

	/**
	 * How many bytes a person has uploaded in all; a file that was used again counts
	 * once.
	 */
	@Override
	@Query("""
			select coalesce(sum(e.file.size), 0)
			from Evidence e
			where e.jurisdictionId = :jurisdictionId and e.uploadedBy = :accountId
				and not exists (select o.id from Evidence o where o.jurisdictionId = e.jurisdictionId
					and o.uploadedBy = e.uploadedBy and o.file.hash = e.file.hash and o.id < e.id)
			""")
	long sumOfSizes(UUID jurisdictionId, UUID accountId);

}
