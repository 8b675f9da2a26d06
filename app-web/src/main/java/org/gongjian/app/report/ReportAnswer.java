package org.gongjian.app.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.api.FigureAnswer;
import org.gongjian.app.api.Versioned;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.report.ReviewDecision;
import org.gongjian.domain.report.ReviewStep;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.persistence.report.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * A report that a unit owes, written or not, as a program reads it.
 *
 * @param open whether it may be written now
 * @param locked why its period is locked; {@code null} while it is not
 * @param endedIn the revision of the plan since which it is no longer owed
 * @param spared whether it is not owed, as its task was suspended or closed all through
 * the period
 * @param id the stored report; {@code null} where nothing is stored yet
 * @param version what the next edit begins from; {@code null} where nothing is stored yet
 */
record ReportAnswer(UUID assignmentId, LocalDate periodStart, String period, UUID planId, UUID taskId, String task,
		String unit, UnitRole role, LocalDate deadline, boolean late, boolean open, @Nullable String locked,
		@Nullable Integer endedIn, boolean spared, @Nullable UUID id, @Nullable ReportStatus status,
		@Nullable Long version, @Nullable String savedBy, @Nullable Instant savedAt, @Nullable Instant submittedAt,
		@Nullable ReportContentAnswer content, List<ReportFigureAnswer> figures,
		@Nullable LastReviewAnswer lastReview) implements Versioned {

	static ReportAnswer of(ReportPage page) {
		ReportState state = page.state();
		return new ReportAnswer(page.heading().assignmentId(), page.periodStart(), page.period(),
				page.heading().planId(), page.heading().taskId(), page.heading().text(), page.heading().unit(),
				page.heading().role(), page.deadline(), page.late(), page.open(),
				(page.lock() != null) ? page.lock().why() : null, page.endedIn(), page.spared(),
				(state != null) ? state.id() : null, (state != null) ? state.status() : null,
				(state != null) ? state.version() : null, (state != null) ? state.savedBy() : null,
				(state != null) ? state.savedAt() : null, (state != null) ? state.submittedAt() : null,
				(state != null) ? ReportContentAnswer.of(state.content()) : null,
				page.targets()
					.stream()
					.map((target) -> new ReportFigureAnswer(target.id(), target.indicator(), target.goal().isShare(),
							target.goal().measure(), FigureAnswer.of(page.figures().get(target.id()))))
					.toList(),
				LastReviewAnswer.of(page));
	}

	/** What was written. */
	record ReportContentAnswer(String done, String problems, String nextStep, int percent) {

		static ReportContentAnswer of(ReportContent content) {
			return new ReportContentAnswer(content.done(), content.problems(), content.nextStep(), content.percent());
		}

	}

	/**
	 * A figure that the unit gives.
	 *
	 * @param share whether it is given as numerator and denominator
	 * @param figure the stored figure; {@code null} where there is none
	 */
	record ReportFigureAnswer(UUID target, String indicator, boolean share, String measure,
			@Nullable FigureAnswer figure) {

	}

	/** What the latest review said. */
	record LastReviewAnswer(int submission, ReviewStep step, String reviewer, ReviewDecision decision, String reason,
			Instant decidedAt) {

		static @Nullable LastReviewAnswer of(ReportPage page) {
			var last = page.lastReview();
			return (last == null) ? null : new LastReviewAnswer(last.submission(), last.step(), last.reviewer(),
					last.decision(), last.reason(), last.decidedAt());
		}

	}

}
