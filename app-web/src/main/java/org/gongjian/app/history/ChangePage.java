package org.gongjian.app.history;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.app.standing.Option;
import org.jspecify.annotations.Nullable;

/**
 * What changed since a day.
 *
 * @param since the day; what happened after its end is shown
 * @param problem the code of the sentence that says what is wrong with the day typed
 * @param counts how many there are of each kind, with the address of the list
 * @param lights how lights and figures differ
 * @param lightsInAll how many of them there are
 * @param unknown plans whose state on the day cannot be told
 */
public record ChangePage(LocalDate since, LocalDate yesterday, @Nullable String problem, ChangeFilter filter,
		List<Option> plans, List<Option> units, List<Counted> counts, List<LightChange> lights, int lightsInAll,
		List<String> unknown, List<ChangeGroup> groups, int page, int pages) {

	/** A kind with how many changes it has. */
	public record Counted(String kind, long number, String address, boolean current) {

	}

	/** The address of the page before; {@code null} on the first. */
	public @Nullable String previous() {
		return (this.page > 1) ? this.filter.onPage(this.page - 1) : null;
	}

	/** The address of the next page; {@code null} on the last. */
	public @Nullable String next() {
		return (this.page < this.pages) ? this.filter.onPage(this.page + 1) : null;
	}

	public boolean isEmpty() {
		return this.groups.isEmpty() && this.lights.isEmpty();
	}

}
