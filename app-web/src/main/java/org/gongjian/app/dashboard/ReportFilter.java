package org.gongjian.app.dashboard;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.Receipt;
import org.gongjian.app.standing.ReportStanding;
import org.jspecify.annotations.Nullable;

/**
 * What the list of expected reports is narrowed by, as it stands in the address.
 *
 * @param period the period's first day
 * @param page from 1
 */
public record ReportFilter(@Nullable UUID plan, @Nullable LocalDate period, @Nullable UUID action, @Nullable UUID unit,
		@Nullable Set<Receipt> receipt, @Nullable Integer page) {

	boolean matches(ReportStanding report) {
		return (this.plan == null || this.plan.equals(report.task().task().planId()))
				&& (this.period == null || this.period.equals(report.period().start()))
				&& (this.action == null || this.action.equals(report.task().action().id()))
				&& (this.unit == null || this.unit.equals(report.part().unitId()))
				&& (receipts().isEmpty() || receipts().contains(report.receipt()));
	}

	public Set<Receipt> receipts() {
		return (this.receipt != null) ? this.receipt : Set.of();
	}

	/** The page that was asked for, the first where none was. */
	int pageNumber() {
		return (this.page != null) ? Math.max(1, this.page) : 1;
	}

	/** The address of the same list on another page. */
	public String onPage(int page) {
		return ListAddress.of("/dashboard/reports")
			.with("plan", this.plan)
			.with("period", this.period)
			.with("action", this.action)
			.with("unit", this.unit)
			.with("receipt", receipts())
			.with("page", (page > 1) ? page : null)
			.toString();
	}

}
