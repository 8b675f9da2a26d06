package org.gongjian.persistence.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.evidence.Evidence;
import org.gongjian.persistence.file.UploadedSizes;

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

	/** How many bytes a person has uploaded in all. */
	@Override
	@Query("""
			select coalesce(sum(e.file.size), 0)
			from Evidence e
			where e.jurisdictionId = :jurisdictionId and e.uploadedBy = :accountId
			""")
	long sumOfSizes(UUID jurisdictionId, UUID accountId);

}
