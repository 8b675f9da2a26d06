package org.gongjian.app.standing;

import org.gongjian.domain.report.ReportStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReceiptTests {

	@ParameterizedTest
	@CsvSource({ ", false, AWAITED", ", true, MISSING", "DRAFT, true, MISSING", "SUBMITTED, true, ON_TIME",
			"ENDORSED, true, ON_TIME", "APPROVED, false, ON_TIME", "RETURNED, false, AWAITED",
			"RETURNED, true, MISSING" })
	void returnedReportHasNotComeIn(@Nullable ReportStatus status, boolean closed, Receipt receipt) {
		assertThat(Receipt.of(status, false, closed)).isEqualTo(receipt);
	}

	@ParameterizedTest
	@CsvSource({ "SUBMITTED, LATE", "ENDORSED, LATE", "APPROVED, LATE", "RETURNED, MISSING" })
	void whatFirstCameAfterTheDeadlineIsLate(ReportStatus status, Receipt receipt) {
		assertThat(Receipt.of(status, true, true)).isEqualTo(receipt);
	}

}
