package org.gongjian.app.standing;

import java.util.Collection;

/**
 * How many reports were expected and how many came in: 应报 = 按时 + 迟报 + 未报 + 待报.
 */
public record Completeness(int expected, int onTime, int late, int missing, int awaited) {

	static Completeness of(Collection<ReportStanding> reports) {
		return new Completeness(reports.size(), count(reports, Receipt.ON_TIME), count(reports, Receipt.LATE),
				count(reports, Receipt.MISSING), count(reports, Receipt.AWAITED));
	}

	public int received() {
		return this.onTime + this.late;
	}

	private static int count(Collection<ReportStanding> reports, Receipt receipt) {
		return (int) reports.stream().filter((report) -> report.receipt() == receipt).count();
	}

}
