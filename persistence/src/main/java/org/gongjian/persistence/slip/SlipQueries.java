package org.gongjian.persistence.slip;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.slip.SlipCause;
import org.gongjian.domain.slip.SlipGrade;
import org.gongjian.domain.slip.SlipState;
import org.gongjian.domain.slip.SupervisionSlip;
import org.gongjian.persistence.file.UploadedSizes;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages ask about slips. A person sees those of the units in their scope; one that
 * no unit is to answer only who sees the whole district.
 */
public interface SlipQueries extends Repository<SupervisionSlip, UUID>, UploadedSizes {

	/** The slips {@code s} that are seen. */
	String IN_SCOPE = """
			s.jurisdictionId = :#{#scope.jurisdictionId}
			and (:#{#scope.whole} = true or s.unitId in :#{#scope.unitIds})
			""";

	/** A page of slips: the open ones first, of them the earliest day first. */
	@Query("""
			select s.id, s.grade, s.soFar.state, s.key.cause, s.year, s.number, s.words, s.soFar.replyBy, s.planId, p.title,
				t.number, t.text, s.unitId, u.shortName
			from SupervisionSlip s
				join TaskItem t on t.jurisdictionId = s.jurisdictionId and t.id = s.taskId
				join Plan p on p.jurisdictionId = s.jurisdictionId and p.id = s.planId
				left join ResponsibleUnit u on u.jurisdictionId = s.jurisdictionId and u.id = s.unitId
			where s.grade in :grades and s.key.cause in :causes
				and s.soFar.state in :states
				and (:unitId is null or s.unitId = :unitId) and (:planId is null or s.planId = :planId)
				and (:taskId is null or s.taskId = :taskId) and
			"""
			+ IN_SCOPE
			+ """
					order by case when s.soFar.state in (org.gongjian.domain.slip.SlipState.OPEN,
							org.gongjian.domain.slip.SlipState.ANSWERED, org.gongjian.domain.slip.SlipState.ACCEPTED) then 0 else 1 end,
						s.soFar.replyBy, s.raisedAt desc, s.id
					""")
	Page<SlipLine> find(Scope scope, Collection<SlipGrade> grades, Collection<SlipState> states,
			Collection<SlipCause> causes, @Nullable UUID unitId, @Nullable UUID planId, @Nullable UUID taskId,
			Pageable page);

	/** The same slips in the order in which they were raised, after one of them. */
	@Query("""
			select s.id, s.grade, s.soFar.state, s.key.cause, s.year, s.number, s.words, s.soFar.replyBy, s.planId, p.title,
				t.number, t.text, s.unitId, u.shortName
			from SupervisionSlip s
				join TaskItem t on t.jurisdictionId = s.jurisdictionId and t.id = s.taskId
				join Plan p on p.jurisdictionId = s.jurisdictionId and p.id = s.planId
				left join ResponsibleUnit u on u.jurisdictionId = s.jurisdictionId and u.id = s.unitId
			where s.id > :after and s.grade in :grades and s.key.cause in :causes
				and s.soFar.state in :states
				and (:unitId is null or s.unitId = :unitId) and (:planId is null or s.planId = :planId)
				and (:taskId is null or s.taskId = :taskId) and
			"""
			+ IN_SCOPE + """
					order by s.id
					""")
	List<SlipLine> findAfter(Scope scope, UUID after, Collection<SlipGrade> grades, Collection<SlipState> states,
			Collection<SlipCause> causes, @Nullable UUID unitId, @Nullable UUID planId, @Nullable UUID taskId,
			Limit most);

	/** How many slips there are by grade and state. */
	@Query("""
			select s.grade, s.soFar.state, count(s)
			from SupervisionSlip s
			where s.grade in :grades and s.key.cause in :causes
				and (:unitId is null or s.unitId = :unitId) and (:planId is null or s.planId = :planId)
				and (:taskId is null or s.taskId = :taskId) and
			""" + IN_SCOPE + """
			group by s.grade, s.soFar.state
			""")
	List<SlipCount> count(Scope scope, Collection<SlipGrade> grades, Collection<SlipCause> causes,
			@Nullable UUID unitId, @Nullable UUID planId, @Nullable UUID taskId);

	/** The plans and units of all slips that are seen. */
	@Query("""
			select distinct s.planId, p.title, s.unitId, u.shortName
			from SupervisionSlip s
				join Plan p on p.jurisdictionId = s.jurisdictionId and p.id = s.planId
				left join ResponsibleUnit u on u.jurisdictionId = s.jurisdictionId and u.id = s.unitId
			where
			""" + IN_SCOPE + """
			order by u.shortName, s.unitId, p.title, s.planId
			""")
	List<SlipPlace> findPlaces(Scope scope);

	/** A slip that is seen. */
	@Query("""
			select s.id, s.grade, s.soFar.state, s.key.cause, s.year, s.number, s.words, s.soFar.replyBy, s.planId, p.title,
				s.taskId, t.kind, t.number, t.text, s.unitId, u.name, x.indicator, s.formerId, s.raisedBy, a.displayName,
				s.raisedAt, s.soFar.events, s.soFar.reply, s.soFar.repliedBy
			from SupervisionSlip s
				join TaskItem t on t.jurisdictionId = s.jurisdictionId and t.id = s.taskId
				join Plan p on p.jurisdictionId = s.jurisdictionId and p.id = s.planId
				left join ResponsibleUnit u on u.jurisdictionId = s.jurisdictionId and u.id = s.unitId
				left join NumericTarget x on x.jurisdictionId = s.jurisdictionId and x.id = s.targetId
				left join Account a on a.jurisdictionId = s.jurisdictionId and a.id = s.raisedBy
			where s.id = :id and
			"""
			+ IN_SCOPE)
	Optional<SlipRow> findOne(Scope scope, UUID id);

	/** The course of a slip, first to last. */
	@Query("""
			select e.number, e.action, e.toState, a.displayName, e.words, e.replyBy, e.at
			from SlipEvent e left join Account a on a.jurisdictionId = e.jurisdictionId and a.id = e.accountId
			where e.jurisdictionId = :jurisdictionId and e.slipId = :slipId
			order by e.number
			""")
	List<SlipEventRow> findEvents(UUID jurisdictionId, UUID slipId);

	/** The files of a slip's replies, by name. */
	@Query("""
			select e.number, f.id, f.file.name
			from SlipFile f join SlipEvent e on e.jurisdictionId = f.jurisdictionId and e.id = f.eventId
			where f.jurisdictionId = :jurisdictionId and e.slipId = :slipId
			order by e.number, f.file.name, f.id
			""")
	List<SlipFileRow> findFiles(UUID jurisdictionId, UUID slipId);

	/** A file of a reply to a slip that is seen. */
	@Query("""
			select f.file
			from SlipFile f
				join SlipEvent e on e.jurisdictionId = f.jurisdictionId and e.id = f.eventId
				join SupervisionSlip s on s.jurisdictionId = e.jurisdictionId and s.id = e.slipId
			where f.id = :id and
			""" + IN_SCOPE)
	Optional<StoredFile> findFile(Scope scope, UUID id);

	/** A file that stands behind a report of the person as well counts with that. */
	@Override
	@Query("""
			select coalesce(sum(f.file.size), 0)
			from SlipFile f
			where f.jurisdictionId = :jurisdictionId and f.uploadedBy = :accountId
				and not exists (select e.id from Evidence e where e.jurisdictionId = f.jurisdictionId
					and e.uploadedBy = f.uploadedBy and e.file.hash = f.file.hash)
				and not exists (select o.id from SlipFile o where o.jurisdictionId = f.jurisdictionId
					and o.uploadedBy = f.uploadedBy and o.file.hash = f.file.hash and o.id < f.id)
			""")
	long sumOfSizes(UUID jurisdictionId, UUID accountId);

	/** The slip that stands in the place of this one. */
	@Query("select s.id from SupervisionSlip s where s.jurisdictionId = :jurisdictionId and s.formerId = :slipId")
	Optional<UUID> findNext(UUID jurisdictionId, UUID slipId);

	/** Reports that were sent back at least twice and wait to be handed in again. */
	@Query("""
			select r.assignmentId, r.periodStart, max(v.decidedAt)
			from ReportReview v join ProgressReport r on r.jurisdictionId = v.jurisdictionId and r.id = v.reportId
			where v.jurisdictionId = :jurisdictionId and r.status = org.gongjian.domain.report.ReportStatus.RETURNED
				and v.decision = org.gongjian.domain.report.ReviewDecision.RETURNED
			group by r.assignmentId, r.periodStart
			having count(v) >= 2
			""")
	List<ReturnedRow> findReturnedTwice(UUID jurisdictionId);

	/** The districts that have a plan. */
	@Query("select distinct p.jurisdictionId from Plan p")
	List<UUID> findDistricts();

}
