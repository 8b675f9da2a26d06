package org.gongjian.app.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.report.ReviewStep;
import org.gongjian.persistence.evidence.EvidenceFile;
import org.gongjian.persistence.report.PastReview;
import org.jspecify.annotations.Nullable;

/**
 * A report under review as a program reads it.
 *
 * @param step the review that it waits for; {@code null} where it waits for none
 * @param decidable whether the person decides on it
 */
record ReviewAnswer(UUID reportId, UUID assignmentId, UUID taskId, UUID unitId, LocalDate periodStart, String period,
		LocalDate deadline, ReportStatus status, int submission, @Nullable ReviewStep step, boolean decidable,
		String submittedBy, String done, String problems, String nextStep, int percent,
		List<ComparedFigureAnswer> figures, List<ReviewedFileAnswer> evidence, List<PastReview> reviews) {

	static ReviewAnswer of(ReviewPage page) {
		var report = page.report();
		return new ReviewAnswer(report.id(), report.assignmentId(), report.taskId(), report.unitId(),
				report.periodStart(), page.period(), page.deadline(), report.status(), report.submissions(),
				page.step(), page.decidable(), report.submittedBy(), report.content().done(),
				report.content().problems(), report.content().nextStep(), report.content().percent(),
				page.sinceApproved().figures().stream().map(ComparedFigureAnswer::of).toList(),
				page.evidence().stream().map(ReviewedFileAnswer::of).toList(), page.reviews());
	}

	/** A figure beside the one that was approved last. */
	record ComparedFigureAnswer(String indicator, String goal, String before, String beforeParts, String after,
			String afterParts, List<String> unusual) {

		static ComparedFigureAnswer of(ComparedFigure figure) {
			return new ComparedFigureAnswer(figure.indicator(), figure.goal(), figure.before(), figure.beforeParts(),
					figure.after(), figure.afterParts(), figure.unusual());
		}

	}

	/** A file behind the report. */
	record ReviewedFileAnswer(UUID id, String name, long size, String uploadedBy, Instant uploadedAt) {

		static ReviewedFileAnswer of(EvidenceFile file) {
			return new ReviewedFileAnswer(file.id(), file.file().name(), file.file().size(), file.uploadedBy(),
					file.uploadedAt());
		}

	}

}
