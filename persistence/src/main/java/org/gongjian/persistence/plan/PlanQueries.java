package org.gongjian.persistence.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.plan.Plan;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages ask about plans. A plan is seen by who sees one of its assignments.
 */
public interface PlanQueries extends Repository<Plan, UUID> {

	/** The plans that a person sees, the latest first. */
	@Query("""
			select p.id, p.title, p.documentNumber, p.issuer, p.years.start, p.years.end,
				(select count(a) from SpecialAction a where a.jurisdictionId = p.jurisdictionId and a.planId = p.id
					and a.withdrawnIn is null),
				(select count(t) from TaskItem t where t.jurisdictionId = p.jurisdictionId and t.planId = p.id
					and t.kind = org.gongjian.domain.task.TaskKind.TASK and t.withdrawnIn is null)
			from Plan p
			where p.jurisdictionId = :#{#scope.jurisdictionId}
				and (:#{#scope.whole} = true or exists (select 1 from Assignment s
					where s.jurisdictionId = p.jurisdictionId and s.planId = p.id and s.unitId in :#{#scope.unitIds}))
			order by p.years.start desc, p.id desc
			""")
	List<PlanRow> findAll(Scope scope);

	/** What all published texts of a jurisdiction say of themselves, the latest first. */
	@Query("""
			select p.id, d.file.name, d.file.hash, p.title, p.documentNumber, p.issuer,
				cast(p.years.start as string), cast(p.years.end as string), a.displayName
			from Plan p join p.revisions r
			join SourceDocument d on d.id = r.documentId
			join Account a on a.id = r.publishedBy
			where p.jurisdictionId = :jurisdictionId
			order by r.publishedAt desc, p.id
			""")
	List<PrintedTextRow> findPublishedTexts(UUID jurisdictionId);

	/** The texts of a plan, the latest first. */
	@Query("""
			select r.number, d.id, d.file.name, d.file.size, r.publishedAt, a.displayName
			from Plan p join p.revisions r
			join SourceDocument d on d.id = r.documentId
			join Account a on a.id = r.publishedBy
			where p.jurisdictionId = :jurisdictionId and p.id = :planId
			order by r.number desc
			""")
	List<RevisionRow> findRevisions(UUID jurisdictionId, UUID planId);

	/** The tasks that a revision brought in. */
	@Query("""
			select t.id, t.number, t.text, a.name
			from TaskItem t join SpecialAction a on a.id = t.actionId
			where t.jurisdictionId = :#{#scope.jurisdictionId} and t.planId = :planId
			and t.addedIn = :revision
			and (:#{#scope.whole} = true or t.id in (select s.taskId from Assignment s
				where s.jurisdictionId = :#{#scope.jurisdictionId} and s.unitId in :#{#scope.unitIds}))
			order by t.position, t.id
			""")
	List<RevisedTaskRow> findAdded(Scope scope, UUID planId, int revision);

	/** The tasks that a revision took away. */
	@Query("""
			select t.id, t.number, t.text, a.name
			from TaskItem t join SpecialAction a on a.id = t.actionId
			where t.jurisdictionId = :#{#scope.jurisdictionId} and t.planId = :planId
			and t.withdrawnIn = :revision
			and (:#{#scope.whole} = true or t.id in (select s.taskId from Assignment s
				where s.jurisdictionId = :#{#scope.jurisdictionId} and s.unitId in :#{#scope.unitIds}))
			order by t.position, t.id
			""")
	List<RevisedTaskRow> findWithdrawn(Scope scope, UUID planId, int revision);

	/** The tasks that persisted with other words, units or targets. */
	@Query("""
			select t.id, t.number, t.text, a.name
			from TaskItem t join SpecialAction a on a.id = t.actionId
			where t.jurisdictionId = :#{#scope.jurisdictionId} and t.planId = :planId
			and t.addedIn < :revision and (t.withdrawnIn is null or t.withdrawnIn > :revision)
			and (exists (select 1 from TaskItem i join i.formerWordings w where i.id = t.id and w.until = :revision - 1)
				or exists (select 1 from Assignment x where x.jurisdictionId = t.jurisdictionId and x.taskId = t.id
					and x.endedIn = :revision)
				or exists (select 1 from NumericTarget n where n.jurisdictionId = t.jurisdictionId and n.taskId = t.id
					and (n.withdrawnIn = :revision or n.addedIn = :revision)))
			and (:#{#scope.whole} = true or t.id in (select s.taskId from Assignment s
				where s.jurisdictionId = :#{#scope.jurisdictionId} and s.unitId in :#{#scope.unitIds}))
			order by t.position, t.id
			""")
	List<RevisedTaskRow> findChanged(Scope scope, UUID planId, int revision);

	/** The file of a published text. */
	@Query("""
			select d.file
			from Plan p join p.revisions r
			join SourceDocument d on d.id = r.documentId
			where p.jurisdictionId = :jurisdictionId and p.id = :planId and d.id = :documentId
			""")
	Optional<StoredFile> findDocument(UUID jurisdictionId, UUID planId, UUID documentId);

	/** The actions of a plan in its order, each with its tasks counted. */
	@Query("""
			select a.id, a.position, a.name,
				(select count(t) from TaskItem t where t.jurisdictionId = a.jurisdictionId and t.actionId = a.id
					and t.kind = org.gongjian.domain.task.TaskKind.TASK and t.withdrawnIn is null),
				(select count(n) from NumericTarget n join TaskItem t on t.id = n.taskId
					where n.jurisdictionId = a.jurisdictionId and t.actionId = a.id
					and n.kind = org.gongjian.domain.target.TargetKind.TARGET and n.withdrawnIn is null)
			from SpecialAction a
			where a.jurisdictionId = :jurisdictionId and a.planId = :planId and a.withdrawnIn is null
			order by a.position
			""")
	List<ActionRow> findActions(UUID jurisdictionId, UUID planId);

	/** Who leads the actions of a plan: officials. */
	@Query("""
			select a.id, o.name, o.position
			from SpecialAction a join a.leadOfficials o
			where a.jurisdictionId = :jurisdictionId and a.planId = :planId
			order by a.position, o.place
			""")
	List<ActionOfficial> findOfficials(UUID jurisdictionId, UUID planId);

	/** Who leads the actions of a plan: units. */
	@Query("""
			select a.id, u.shortName
			from SpecialAction a join a.leadUnits l join ResponsibleUnit u on u.id = l.unitId
			where a.jurisdictionId = :jurisdictionId and a.planId = :planId
			order by a.position, l.place
			""")
	List<ActionLeadUnit> findLeadUnits(UUID jurisdictionId, UUID planId);

}
