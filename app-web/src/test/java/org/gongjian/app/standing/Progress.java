package org.gongjian.app.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.SampleDistrict.District;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.plan.ReviewSteps;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ProgressReports;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportReviews;
import org.gongjian.domain.report.ReportSubmissions;
import org.gongjian.domain.report.ReportedFigure;
import org.gongjian.domain.report.ReviewStep;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.Measurement;
import org.gongjian.domain.target.Measurements;
import org.gongjian.domain.target.Targets;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.Assignments;

import org.springframework.context.ApplicationContext;

/**
 * Lets the units of a sample district report, with the model's own verbs.
 */
public class Progress {

	private final ApplicationContext context;

	private final District district;

	public Progress(ApplicationContext context, District district) {
		this.context = context;
		this.district = district;
	}

	/** A report that was handed in and approved on a day, with its figures. */
	public void approved(UUID assignment, LocalDate period, LocalDate day, int percent, Map<UUID, Figure> figures) {
		ProgressReport report = submitted(assignment, period, day, percent, figures);
		Instant now = noonOf(day);
		UUID reviewer = account("health.reviewer");
		this.context.getBean(ReportReviews.class).save(report.approve(ReviewStep.FIRST, reviewer, now));
		this.context.getBean(ProgressReports.class).save(report);
		figures.forEach((target, figure) -> this.context.getBean(Measurements.class)
			.save(new Measurement(this.context.getBean(Targets.class)
				.findByJurisdictionIdAndId(this.district.id(), target)
				.orElseThrow(), report.unitId(), period, figure, report.id(), reviewer, now)));
	}

	/** A report that was handed in on a day and waits for its review. */
	public ProgressReport submitted(UUID assignment, LocalDate period, LocalDate day, int percent,
			Map<UUID, Figure> figures) {
		ProgressReports reports = this.context.getBean(ProgressReports.class);
		UUID reporter = account("health.reporter");
		Assignment part = this.context.getBean(Assignments.class)
			.findByJurisdictionIdAndId(this.district.id(), assignment)
			.orElseThrow();
		ProgressReport report = new ProgressReport(part, period, reporter, noonOf(day));
		report.save(new ReportContent(this.district.name() + "做了" + percent + "件实事", "人手不足", "继续推进", percent),
				figures.entrySet()
					.stream()
					.map((entry) -> ReportedFigure.of(entry.getKey(), entry.getValue()))
					.toList(),
				reporter, noonOf(day));
		var submission = report.submit(ReviewSteps.ONE, reporter, noonOf(day));
		reports.saveAndFlush(report);
		this.context.getBean(ReportSubmissions.class).save(submission);
		return reports.findByJurisdictionIdAndId(this.district.id(), report.id()).orElseThrow();
	}

	private UUID account(String name) {
		return this.context.getBean(Accounts.class)
			.findByUsername(this.district.name() + "." + name)
			.orElseThrow()
			.id();
	}

	private static Instant noonOf(LocalDate day) {
		return day.atTime(4, 0).toInstant(ZoneOffset.UTC);
	}

}
