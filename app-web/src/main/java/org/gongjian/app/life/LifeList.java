package org.gongjian.app.life;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.Option;
import org.gongjian.persistence.life.ClosedRow;
import org.gongjian.persistence.life.RefusedRow;
import org.gongjian.persistence.life.UnsignedRow;
import org.gongjian.persistence.life.WaitingRow;
import org.jspecify.annotations.Nullable;

/**
 * One of the lists of what waits, a page of it.
 *
 * @param counts how many each list has
 * @param signs whether the person signs for units
 * @param rechecks whether the person draws samples for re-checks
 * @param units the units of the list, to narrow it
 */
public record LifeList(Show show, Map<Show, Integer> counts, @Nullable UUID unit, List<Option> units,
		List<UnsignedRow> unsigned, List<WaitingRow> waiting, List<RefusedRow> refused, List<ClosedRow> closed,
		boolean signs, boolean rechecks, int page, int pages) {

	/** Which list. */
	public enum Show {

		/** 待签收. */
		UNSIGNED,
		/** 待审批. */
		WAITING,
		/** 退回的申请: refused or returned, or opened again, and nothing was done since. */
		REFUSED,
		/** 已销号. */
		CLOSED

	}

	/** The address of the page before; {@code null} on the first. */
	public @Nullable String previous() {
		return (this.page > 1) ? onPage(this.page - 1) : null;
	}

	/** The address of the next page; {@code null} on the last. */
	public @Nullable String next() {
		return (this.page < this.pages) ? onPage(this.page + 1) : null;
	}

	private String onPage(int page) {
		return ListAddress.of("/life").with("show", this.show).with("unit", this.unit).with("page", page).toString();
	}

}
