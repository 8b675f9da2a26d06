package org.gongjian.app.report;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.persistence.report.EarlierReport;
import org.gongjian.persistence.report.ReportQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a report says before anybody wrote in it: no text, and as far as the unit had come
 * in the period before.
 */
@Component
public class ProposedContent {

	private final ReportQueries reports;

	ProposedContent(ReportQueries reports) {
		this.reports = reports;
	}

	@Transactional(readOnly = true)
	public ReportContent of(Scope scope, ExpectedReport expected) {
		return after(this.reports.findEarlier(scope, expected.assignment().id(), expected.period().start(), Limit.of(1))
			.stream()
			.map(EarlierReport::content)
			.findFirst()
			.orElse(null));
	}

	static ReportContent after(@Nullable ReportContent earlier) {
		return new ReportContent("", "", "", (earlier != null) ? earlier.percent() : 0);
	}

}
