package org.gongjian.app.duty;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.standing.Option;
import org.jspecify.annotations.Nullable;

/**
 * The duties of a month, a page of them.
 *
 * @param months the months to choose from, latest first
 * @param tabs how many duties each choice shows
 */
public record DutyList(DutyFilter filter, YearMonth month, List<YearMonth> months, List<Option> plans,
		List<Option> units, List<Tab> tabs, List<DutyLine> lines, int page, int pages) {

	/** The address of the page before; {@code null} on the first. */
	public @Nullable String previous() {
		return (this.page > 1) ? this.filter.address(this.filter.shown(), this.page - 1) : null;
	}

	/** The address of the next page; {@code null} on the last. */
	public @Nullable String next() {
		return (this.page < this.pages) ? this.filter.address(this.filter.shown(), this.page + 1) : null;
	}

	public boolean isOf(@Nullable UUID chosen, Option option) {
		return option.id().equals(chosen);
	}

	/** A choice of what is shown. */
	public record Tab(DutyShow show, long count, String address, boolean chosen) {

	}

}
