package org.gongjian.app.target;

import java.util.List;

import org.gongjian.app.standing.Option;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list of targets.
 *
 * @param total how many rows the list has on all pages
 */
public record TargetList(TargetFilter filter, List<Option> plans, List<Option> actions, List<Option> units,
		List<TargetLine> lines, int total, int page, int pages) {

	/** The address of the page before; {@code null} on the first. */
	public @Nullable String previous() {
		return (this.page > 1) ? this.filter.onPage(this.page - 1) : null;
	}

	/** The address of the next page; {@code null} on the last. */
	public @Nullable String next() {
		return (this.page < this.pages) ? this.filter.onPage(this.page + 1) : null;
	}

}
