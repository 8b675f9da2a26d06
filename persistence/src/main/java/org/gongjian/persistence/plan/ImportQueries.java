package org.gongjian.persistence.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.plan.PlanImport;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages ask about imports.
 */
public interface ImportQueries extends Repository<PlanImport, UUID> {

	/** Imports of a jurisdiction, the latest first. */
	@Query("""
			select i.id, d.file.name, i.label.title, i.label.tasks, i.label.doubts, a.displayName, i.createdAt,
				i.changedAt, p.id, p.title
			from PlanImport i
			join SourceDocument d on d.jurisdictionId = i.jurisdictionId and d.id = i.documentId
			join Account a on a.id = i.createdBy
			left join Plan p on p.jurisdictionId = i.jurisdictionId and p.id = i.amendsPlanId
			where i.jurisdictionId = :jurisdictionId and i.state = :state
			order by i.createdAt desc, i.id
			""")
	List<ImportRow> findByState(UUID jurisdictionId, PlanImport.State state);

	/** What the open drafts of a jurisdiction say of themselves. */
	@Query("""
			select i.id, d.file.name, d.file.hash, i.label.title, i.label.documentNumber, i.label.issuer,
				i.label.periodStart, i.label.periodEnd, a.displayName
			from PlanImport i
			join SourceDocument d on d.jurisdictionId = i.jurisdictionId and d.id = i.documentId
			join Account a on a.id = i.createdBy
			where i.jurisdictionId = :jurisdictionId
			and i.state = org.gongjian.domain.plan.PlanImport.State.OPEN
			order by i.createdAt desc, i.id
			""")
	List<PrintedTextRow> findOpenTexts(UUID jurisdictionId);

	/** Steps in the correction of a draft, the latest first. */
	@Query("""
			select f.number, f.what, f.facts, f.undone, a.displayName, f.changedAt
			from FormerDraft f
			join Account a on a.id = f.changedBy
			where f.jurisdictionId = :jurisdictionId and f.importId = :importId
			order by f.number desc
			""")
	List<StepRow> findSteps(UUID jurisdictionId, UUID importId);

	/** Who published a draft, and when. */
	@Query("""
			select a.displayName, r.publishedAt
			from PlanImport i
			join Plan p on p.jurisdictionId = i.jurisdictionId and p.id = i.planId
			join p.revisions r
			join Account a on a.id = r.publishedBy
			where i.jurisdictionId = :jurisdictionId and i.id = :importId and r.documentId = i.documentId
			""")
	Optional<EndingRow> findPublication(UUID jurisdictionId, UUID importId);

	/** Who discarded a draft, and when. */
	@Query("""
			select e.accountName, e.occurredAt
			from AuditEvent e
			where e.jurisdictionId = :jurisdictionId and e.objectId = :importId
			and e.action = org.gongjian.domain.audit.AuditAction.DISCARD_DRAFT
			""")
	Optional<EndingRow> findDiscard(UUID jurisdictionId, UUID importId);

}
