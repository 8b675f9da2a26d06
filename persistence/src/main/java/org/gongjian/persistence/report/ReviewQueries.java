package org.gongjian.persistence.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ReportedFigure;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What reviewers ask about reports.
 */
public interface ReviewQueries extends Repository<ProgressReport, UUID> {

	/** The units that lead the task of a report, 牵头. */
	String TASK_LEADS = """
			select l.id from Assignment l where l.jurisdictionId = r.jurisdictionId and l.taskId = r.taskId
				and l.role = LEAD and l.endedIn is null
			""";

	/** The units that lead its action, 主抓: they count where nobody leads the task. */
	String ACTION_LEADS = """
			select k.id from TaskItem k join SpecialAction g on g.jurisdictionId = k.jurisdictionId and g.id = k.actionId
				join g.leadUnits h
			where k.jurisdictionId = r.jurisdictionId and k.id = r.taskId
			""";

	/** Whether another unit than the one that reports does the second review. */
	String BY_LEAD = "(r.reviewSteps = TWO_BY_LEAD_UNIT and ((exists (" + TASK_LEADS + ") and not exists (" + TASK_LEADS
			+ " and l.unitId = r.unitId)) or (not exists (" + TASK_LEADS + ") and exists (" + ACTION_LEADS
			+ ") and not exists (" + ACTION_LEADS + " and h.unitId = r.unitId))))";

	/** Whether the person's units are those that lead. */
	String LEADS = "(:#{#seat.scope.whole} = true or exists (" + TASK_LEADS
			+ " and l.unitId in :#{#seat.scope.unitIds}) or (not exists (" + TASK_LEADS + ") and exists ("
			+ ACTION_LEADS + " and h.unitId in :#{#seat.scope.unitIds})))";

	/** Whether the person does the first review. */
	String FIRST = "(:#{#seat.unit} = true and (:#{#seat.scope.whole} = true or r.unitId in :#{#seat.scope.unitIds}))";

	/** Whether the person does the second review. */
	String SECOND = "(r.reviewSteps <> ONE and ((:#{#seat.office} = true and not " + BY_LEAD
			+ ") or (:#{#seat.unit} = true and " + BY_LEAD + " and " + LEADS + ")))";

	/** Whether the person may look at a report that was handed in. */
	String SEES = "r.jurisdictionId = :#{#seat.scope.jurisdictionId} and (" + FIRST + " or " + SECOND + ")";

	/** Whether it waits for a review that the person does. */
	String WAITS = "r.jurisdictionId = :#{#seat.scope.jurisdictionId} and ((r.status = SUBMITTED and " + FIRST
			+ ") or (r.status = ENDORSED and " + SECOND + "))";

	/** Whether the person wrote it or did its first review. */
	String OWN = "(:#{#seat.accountId} member of r.authors or coalesce(r.firstReviewerId, r.id) = :#{#seat.accountId})";

	String PERIOD_KIND = """
			coalesce((select c.settings.rule.kind from SettingsChange c
				where c.jurisdictionId = r.jurisdictionId and c.planId = r.planId and c.number =
					(select max(d.number) from SettingsChange d where d.jurisdictionId = r.jurisdictionId
						and d.planId = r.planId and d.holdsFrom <= r.periodStart)), p.periodKind)
			""";

	String ROWS = "select r.id, p.id, p.title, u.id, u.shortName, s.id, s.name, t.kind, t.number, t.text, "
			+ PERIOD_KIND + """
					, r.periodStart, r.status, r.submissions, w.displayName, r.submittedAt, f.displayName,
						case when :#{#seat.accountId} member of r.authors then true else false end,
						case when r.firstReviewerId = :#{#seat.accountId} then true else false end
					from ProgressReport r
						join Plan p on p.jurisdictionId = r.jurisdictionId and p.id = r.planId
						join TaskItem t on t.jurisdictionId = r.jurisdictionId and t.id = r.taskId
						join SpecialAction s on s.jurisdictionId = r.jurisdictionId and s.id = t.actionId
						join ResponsibleUnit u on u.jurisdictionId = r.jurisdictionId and u.id = r.unitId
						join Account w on w.jurisdictionId = r.jurisdictionId and w.id = r.submittedBy
						left join Account f on f.jurisdictionId = r.jurisdictionId and f.id = r.firstReviewerId
					where
					""";

	/** The reports that wait for the person's review, those that wait longest first. */
	@Query(ROWS + WAITS + " order by r.submittedAt, r.id")
	List<WaitingReport> findWaiting(ReviewSeat seat);

	/** A report that was handed in at least once, for those who review it. */
	@Query(ROWS + SEES + " and r.id = :reportId")
	Optional<WaitingReport> find(ReviewSeat seat, UUID reportId);

	/** How many reports wait for a review that the person may do. */
	@Query("select count(r) from ProgressReport r where " + WAITS + " and not " + OWN)
	long countWaiting(ReviewSeat seat);

	/** Whether the review that a report waits for is this person's to do. */
	@Query("select count(r) > 0 from ProgressReport r where r.id = :reportId and " + WAITS)
	boolean isFor(ReviewSeat seat, UUID reportId);

	/** What a report says, for those who review it. */
	@Query("""
			select r.id, r.assignmentId, r.taskId, r.unitId, r.periodStart, r.status, r.reviewSteps, r.content,
				r.submissions, w.displayName, r.submittedAt,
				case when :#{#seat.accountId} member of r.authors then true else false end,
				case when r.firstReviewerId = :#{#seat.accountId} then true else false end
			from ProgressReport r
				join Account w on w.jurisdictionId = r.jurisdictionId and w.id = r.submittedBy
			where r.id = :reportId and
			""" + SEES)
	Optional<SubmittedReport> findSubmitted(ReviewSeat seat, UUID reportId);

	/** What the person decided lately, latest first. */
	@Query("select v.decidedAt, v.step, v.decision, v.reason, v.submission, r.id, p.id, p.title, u.id, u.shortName, "
			+ "s.id, s.name, t.kind, t.number, t.text, " + PERIOD_KIND + """
					, r.periodStart, r.status
					from ReportReview v
						join ProgressReport r on r.jurisdictionId = v.jurisdictionId and r.id = v.reportId
						join Plan p on p.jurisdictionId = r.jurisdictionId and p.id = r.planId
						join TaskItem t on t.jurisdictionId = r.jurisdictionId and t.id = r.taskId
						join SpecialAction s on s.jurisdictionId = r.jurisdictionId and s.id = t.actionId
						join ResponsibleUnit u on u.jurisdictionId = r.jurisdictionId and u.id = r.unitId
					where v.reviewerId = :#{#seat.accountId} and
					""" + SEES + " order by v.decidedAt desc, v.id desc")
	List<DecidedReport> findDecided(ReviewSeat seat, Limit limit);

	/** The number of the latest submission before this one that was reviewed. */
	@Query("""
			select max(v.submission) from ProgressReport r
				join ReportReview v on v.jurisdictionId = r.jurisdictionId and v.reportId = r.id
			where r.jurisdictionId = :#{#scope.jurisdictionId} and r.id = :reportId and v.submission < :before
				and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
			""")
	Optional<Integer> findReviewedBefore(Scope scope, UUID reportId, int before);

	/** What was handed in under this number. */
	@Query("""
			select s.id, r.id, r.periodStart, s.number, s.content
			from ProgressReport r
				join ReportSubmission s on s.jurisdictionId = r.jurisdictionId and s.reportId = r.id
			where r.jurisdictionId = :#{#scope.jurisdictionId} and r.id = :reportId and s.number = :number
				and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
			""")
	Optional<FormerSubmission> findSubmission(Scope scope, UUID reportId, int number);

	/**
	 * What was approved at its last step: of this report before it was opened again, and
	 * of the same assignment in earlier periods, latest first.
	 */
	@Query("""
			select s.id, r.id, r.periodStart, s.number, s.content
			from ProgressReport r
				join ReportSubmission s on s.jurisdictionId = r.jurisdictionId and s.reportId = r.id
				join ReportReview v on v.jurisdictionId = r.jurisdictionId and v.reportId = r.id
					and v.submission = s.number
			where r.jurisdictionId = :#{#scope.jurisdictionId} and r.assignmentId = :assignmentId
				and v.decision = org.gongjian.domain.report.ReviewDecision.APPROVED
				and (v.step = SECOND or s.reviewSteps = ONE)
				and (r.periodStart < :before or (r.periodStart = :before and s.number < :submission))
				and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
			order by r.periodStart desc, s.number desc
			""")
	List<FormerSubmission> findApproved(Scope scope, UUID assignmentId, LocalDate before, int submission, Limit limit);

	@Query("""
			select new org.gongjian.domain.report.ReportedFigure(f.targetId, f.numerator, f.denominator)
			from ReportSubmission s join s.figures f
			where s.jurisdictionId = :jurisdictionId and s.id = :submissionId
			""")
	List<ReportedFigure> findSubmissionFigures(UUID jurisdictionId, UUID submissionId);

	/**
	 * What reports say that may be worth a closer look, beside what was approved of the
	 * same assignment before.
	 */
	@Query("""
			select r.id, r.submissions, case when r.approvedPercent is not null then true else false end,
				r.content.percent, r.content.problems, e.approvedPercent, e.content.problems
			from ProgressReport r
				left join ProgressReport e on e.jurisdictionId = r.jurisdictionId and e.assignmentId = r.assignmentId
					and e.periodStart = (select max(x.periodStart) from ProgressReport x
						where x.jurisdictionId = r.jurisdictionId and x.assignmentId = r.assignmentId
							and x.approvedPercent is not null and x.periodStart < r.periodStart)
			where r.jurisdictionId = :jurisdictionId and r.id in :reports
			""")
	List<ReportFace> findFaces(UUID jurisdictionId, Collection<UUID> reports);

	/** The targets that reports give a figure for, with that figure. */
	@Query("""
			select r.id, n.id, n.indicator, n.goal, n.rule.overTime, n.quote, f.numerator, f.denominator
			from ProgressReport r
				join NumericTarget n on n.jurisdictionId = r.jurisdictionId and n.taskId = r.taskId and n.kind = TARGET
					and n.withdrawnIn is null
				join n.reporters c
				left join r.figures f on f.targetId = n.id
			where r.jurisdictionId = :jurisdictionId and r.id in :reports and c = r.unitId
			""")
	List<FigureFace> findFigureFaces(UUID jurisdictionId, Collection<UUID> reports);

	/** The figures that counted before these reports' periods, latest first. */
	@Query("""
			select r.id, m.targetId, m.figure
			from ProgressReport r
				join NumericTarget n on n.jurisdictionId = r.jurisdictionId and n.taskId = r.taskId
				join Measurement m on m.jurisdictionId = r.jurisdictionId and m.targetId = n.id and m.unitId = r.unitId
			where r.jurisdictionId = :jurisdictionId and r.id in :reports
				and m.periodStart = (select max(o.periodStart) from Measurement o
					where o.jurisdictionId = m.jurisdictionId and o.targetId = m.targetId and o.unitId = m.unitId
						and o.periodStart < r.periodStart)
			order by m.approvedAt desc, m.id desc
			""")
	List<FormerFigure> findFormerFigures(UUID jurisdictionId, Collection<UUID> reports);

}
