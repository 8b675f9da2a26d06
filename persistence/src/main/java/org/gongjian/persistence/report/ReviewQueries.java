package org.gongjian.persistence.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportedFigure;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What reviewers ask about reports.
 */
public interface ReviewQueries extends Repository<ProgressReport, UUID> {

	/** The reports that wait for review, those that wait longest first. */
	@Query("""
			select r.id, u.shortName, s.name, t.kind, t.number, t.text,
				coalesce((select c.settings.rule.kind from SettingsChange c
					where c.jurisdictionId = r.jurisdictionId and c.planId = r.planId and c.number =
						(select max(d.number) from SettingsChange d where d.jurisdictionId = r.jurisdictionId
							and d.planId = r.planId and d.holdsFrom <= r.periodStart)), p.periodKind),
				r.periodStart, r.submissions,
				r.submittedBy, w.displayName, r.savedBy, r.submittedAt
			from ProgressReport r
				join Plan p on p.jurisdictionId = r.jurisdictionId and p.id = r.planId
				join TaskItem t on t.jurisdictionId = r.jurisdictionId and t.id = r.taskId
				join SpecialAction s on s.jurisdictionId = r.jurisdictionId and s.id = t.actionId
				join ResponsibleUnit u on u.jurisdictionId = r.jurisdictionId and u.id = r.unitId
				join Account w on w.jurisdictionId = r.jurisdictionId and w.id = r.submittedBy
			where r.jurisdictionId = :#{#scope.jurisdictionId} and r.status = SUBMITTED
				and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
			order by r.submittedAt, r.id
			""")
	List<WaitingReport> findWaiting(Scope scope);

	@Query("""
			select r.id, r.assignmentId, r.periodStart, r.status, r.content, r.submissions,
				r.submittedBy, w.displayName, r.savedBy, r.submittedAt
			from ProgressReport r
				join Account w on w.jurisdictionId = r.jurisdictionId and w.id = r.submittedBy
			where r.jurisdictionId = :#{#scope.jurisdictionId} and r.id = :reportId
				and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
			""")
	Optional<SubmittedReport> findSubmitted(Scope scope, UUID reportId);

	/** What was handed in under this number. */
	@Query("""
			select new org.gongjian.domain.report.ReportContent(s.content.done, s.content.problems, s.content.nextStep,
				s.content.percent)
			from ProgressReport r
				join ReportSubmission s on s.jurisdictionId = r.jurisdictionId and s.reportId = r.id
			where r.jurisdictionId = :#{#scope.jurisdictionId} and r.id = :reportId and s.number = :number
				and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
			""")
	Optional<ReportContent> findSubmission(Scope scope, UUID reportId, int number);

	@Query("""
			select new org.gongjian.domain.report.ReportedFigure(f.targetId, f.numerator, f.denominator)
			from ProgressReport r
				join ReportSubmission s on s.jurisdictionId = r.jurisdictionId and s.reportId = r.id
				join s.figures f
			where r.jurisdictionId = :#{#scope.jurisdictionId} and r.id = :reportId and s.number = :number
				and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
			""")
	List<ReportedFigure> findSubmissionFigures(Scope scope, UUID reportId, int number);

	/** What was approved of the same assignment in earlier periods, latest first. */
	@Query("""
			select r.id, r.periodStart, r.content
			from ProgressReport r
			where r.jurisdictionId = :#{#scope.jurisdictionId} and r.assignmentId = :assignmentId
				and r.status = APPROVED and r.periodStart < :before
				and (:#{#scope.whole} = true or r.unitId in :#{#scope.unitIds})
			order by r.periodStart desc
			""")
	List<EarlierReport> findApproved(Scope scope, UUID assignmentId, LocalDate before, Limit limit);

}
