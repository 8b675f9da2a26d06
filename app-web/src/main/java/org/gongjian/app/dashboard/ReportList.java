package org.gongjian.app.dashboard;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.standing.Option;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of expected reports.
 *
 * @param total how many rows the list has on all pages
 */
public record ReportList(ReportFilter filter, List<Option> actions, List<Option> units, List<Line> lines, int total,
		int page, int pages) {

	/** The address of the page before; {@code null} on the first. */
	public @Nullable String previous() {
		return (this.page > 1) ? this.filter.onPage(this.page - 1) : null;
	}

	/** The address of the next page; {@code null} on the last. */
	public @Nullable String next() {
		return (this.page < this.pages) ? this.filter.onPage(this.page + 1) : null;
	}

	/** One report that is expected. */
	public record Line(UUID taskId, @Nullable String number, String text, String unit, String period, String deadline,
			String receipt, @Nullable String status) {

	}

}
