package org.gongjian.domain.report;

import org.gongjian.domain.plan.ReviewSteps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportSoFarTests {

	@ParameterizedTest(name = "{0}, first {1}, second {2}, reopened {3}: {4}")
	@CsvSource({ "ONE, , , false, SUBMITTED", "ONE, APPROVED, , false, APPROVED", "ONE, RETURNED, , false, RETURNED",
			"ONE, APPROVED, , true, REOPENED", "TWO_BY_LEAD_UNIT, , , false, SUBMITTED",
			"TWO_BY_LEAD_UNIT, APPROVED, , false, ENDORSED", "TWO_BY_LEAD_UNIT, RETURNED, , false, RETURNED",
			"TWO_BY_LEAD_UNIT, APPROVED, APPROVED, false, APPROVED",
			"TWO_BY_LEAD_UNIT, APPROVED, RETURNED, false, RETURNED", "TWO_BY_OFFICE, APPROVED, , false, ENDORSED",
			"TWO_BY_OFFICE, APPROVED, APPROVED, true, REOPENED" })
	void statusFollowsFromTheLatestSubmissionAndItsReviews(ReviewSteps steps, @Nullable ReviewDecision first,
			@Nullable ReviewDecision second, boolean reopened, ReportStatus status) {
		assertThat(new ReportSoFar(steps, first, second, reopened).status()).isEqualTo(status);
	}

}
