package org.gongjian.app.task;

import java.util.List;

import org.gongjian.app.standing.Option;
import org.jspecify.annotations.Nullable;

/**
 * A page of the ledger.
 *
 * @param total how many rows the list has on all pages
 * @param tasks how many of them are numbered tasks, the others being goals of actions
 */
public record TaskList(TaskFilter filter, Tree tree, List<Option> actions, List<Option> units, List<TaskLine> lines,
		int total, int tasks, int page, int pages) {

	/** The address of the page before; {@code null} on the first. */
	public @Nullable String previous() {
		return (this.page > 1) ? this.filter.onPage(this.page - 1) : null;
	}

	/** The address of the next page; {@code null} on the last. */
	public @Nullable String next() {
		return (this.page < this.pages) ? this.filter.onPage(this.page + 1) : null;
	}

}
