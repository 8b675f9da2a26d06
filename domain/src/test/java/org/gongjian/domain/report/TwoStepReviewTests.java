package org.gongjian.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.plan.ReviewSteps;
import org.gongjian.domain.plan.SpecialAction;
import org.gongjian.domain.task.Assignment;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.domain.task.UnitRole;
import org.gongjian.domain.plan.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TwoStepReviewTests {

	private static final Instant NOW = Instant.parse("2026-09-03T02:00:00Z");

	private final UUID author = UUID.randomUUID();

	private final UUID submitter = UUID.randomUUID();

	private final UUID first = UUID.randomUUID();

	private final UUID second = UUID.randomUUID();

	@ParameterizedTest(name = "{0}: after the first approval {1}")
	@CsvSource({ "ONE, APPROVED", "TWO_BY_LEAD_UNIT, ENDORSED", "TWO_BY_OFFICE, ENDORSED" })
	void firstApprovalIsTheLastWhereThePlanAsksForOne(ReviewSteps steps, ReportStatus expected) {
		ProgressReport report = submitted(steps);

		ReportReview review = report.approve(ReviewStep.FIRST, this.first, NOW);

		assertThat(report.status()).isEqualTo(expected);
		assertThat(review.step()).isEqualTo(ReviewStep.FIRST);
	}

	@Test
	void isApprovedOnceTheSecondApprovesIt() {
		ProgressReport report = submitted(ReviewSteps.TWO_BY_OFFICE);
		report.approve(ReviewStep.FIRST, this.first, NOW);

		assertThat(report.approve(ReviewStep.SECOND, this.second, NOW).step()).isEqualTo(ReviewStep.SECOND);
		assertThat(report.status()).isEqualTo(ReportStatus.APPROVED);
	}

	@Test
	void secondReviewerIsNeitherAuthorNorSubmitterNorFirstReviewer() {
		ProgressReport report = submitted(ReviewSteps.TWO_BY_OFFICE);
		report.approve(ReviewStep.FIRST, this.first, NOW);

		assertThatExceptionOfType(OwnReportException.class)
			.isThrownBy(() -> report.approve(ReviewStep.SECOND, this.author, NOW));
		assertThatExceptionOfType(OwnReportException.class)
			.isThrownBy(() -> report.sendBack(ReviewStep.SECOND, this.submitter, "缺佐证", NOW));
		assertThatExceptionOfType(FirstReviewerException.class)
			.isThrownBy(() -> report.approve(ReviewStep.SECOND, this.first, NOW));
		assertThat(report.status()).isEqualTo(ReportStatus.ENDORSED);
	}

	@ParameterizedTest
	@CsvSource({ "FIRST", "SECOND" })
	void returnAtEitherStepCarriesAReasonAndOpensItAgain(ReviewStep step) {
		ProgressReport report = submitted(ReviewSteps.TWO_BY_OFFICE);
		if (step == ReviewStep.SECOND) {
			report.approve(ReviewStep.FIRST, this.first, NOW);
		}

		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> report.sendBack(step, this.second, " ", NOW));
		report.sendBack(step, this.second, "缺佐证", NOW);

		assertThat(report.status()).isEqualTo(ReportStatus.RETURNED);
		assertThat(report.returnReason()).isEqualTo("缺佐证");
		report.submit(ReviewSteps.TWO_BY_OFFICE, this.author, NOW);
		assertThat(report.status().awaits()).isEqualTo(ReviewStep.FIRST);
		assertThat(report.approve(ReviewStep.FIRST, this.second, NOW).submission()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "SECOND, false", "FIRST, true" })
	void decisionForAnotherStepHasNoEffect(ReviewStep step, boolean endorsed) {
		ProgressReport report = submitted(ReviewSteps.TWO_BY_OFFICE);
		if (endorsed) {
			report.approve(ReviewStep.FIRST, this.first, NOW);
		}

		assertThatExceptionOfType(ReportNotSubmittedException.class)
			.isThrownBy(() -> report.approve(step, this.second, NOW));
	}

	@Test
	void waitingForTheSecondReviewItIsLocked() {
		ProgressReport report = submitted(ReviewSteps.TWO_BY_OFFICE);
		report.approve(ReviewStep.FIRST, this.first, NOW);

		assertThatExceptionOfType(ReportLockedException.class)
			.isThrownBy(() -> report.save(new ReportContent("改", "", "", 1), List.of(), this.author, NOW));
	}

	private ProgressReport submitted(ReviewSteps steps) {
		SourceSpan span = new SourceSpan(0, 0, 1);
		SpecialAction action = new SpecialAction(UUID.randomUUID(), UUID.randomUUID(), 1, "行动", span, List.of(),
				List.of());
		TaskItem task = new TaskItem(action, TaskKind.TASK, 1, "1", "任务。", LocalDate.of(2026, 12, 31), span);
		ProgressReport report = new ProgressReport(new Assignment(task, UUID.randomUUID(), UnitRole.LEAD, 0, null),
				LocalDate.of(2026, 8, 1), this.author, NOW);
		report.save(new ReportContent("做了", "", "", 40), List.of(), this.author, NOW);
		report.submit(steps, this.submitter, NOW);
		return report;
	}

}
