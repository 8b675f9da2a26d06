package org.gongjian.app.slip;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.standing.Option;
import org.gongjian.domain.slip.SlipCause;
import org.gongjian.domain.slip.SlipGrade;
import org.gongjian.domain.slip.SlipState;
import org.gongjian.persistence.slip.SlipLine;
import org.jspecify.annotations.Nullable;

/**
 * A page of slips.
 *
 * @param office whether the person raises slips
 * @param total how many there are on all pages
 */
public record SlipList(SlipFilter filter, List<Tab> tabs, List<Option> plans, List<Option> units, List<SlipLine> lines,
		boolean office, LocalDate today, long total, int page, int pages) {

	/** Which slips, and how many there are. */
	public record Tab(SlipShow show, String address, long count, boolean chosen) {

	}

	public SlipGrade[] grades() {
		return SlipGrade.values();
	}

	public SlipCause[] causes() {
		return SlipCause.values();
	}

	public String chip(SlipLine line) {
		return SlipPage.chip(line.grade());
	}

	public boolean isLate(SlipLine line) {
		return line.state() == SlipState.OPEN && line.replyBy().isBefore(this.today);
	}

	public boolean isOf(@Nullable UUID chosen, Option option) {
		return option.id().equals(chosen);
	}

	/** The address of the page before; {@code null} on the first. */
	public @Nullable String previous() {
		return (this.page > 1) ? this.filter.onPage(this.page - 1) : null;
	}

	/** The address of the next page; {@code null} on the last. */
	public @Nullable String next() {
		return (this.page < this.pages) ? this.filter.onPage(this.page + 1) : null;
	}

}
