package org.gongjian.app.slip;

import java.util.Set;
import java.util.UUID;

import org.gongjian.app.standing.ListAddress;
import org.gongjian.domain.slip.SlipCause;
import org.gongjian.domain.slip.SlipGrade;
import org.gongjian.domain.slip.SlipState;
import org.jspecify.annotations.Nullable;

/**
 * What a list of slips is narrowed by, as it stands in the address.
 *
 * @param task only those about one task
 * @param page from 1
 */
public record SlipFilter(@Nullable SlipShow show, @Nullable SlipGrade grade, @Nullable SlipCause cause,
		@Nullable UUID unit, @Nullable UUID plan, @Nullable UUID task, @Nullable Integer page) {

	SlipShow shown() {
		return (this.show != null) ? this.show : SlipShow.ACTIVE;
	}

	/** The states that are asked for; all of them where nothing is said. */
	Set<SlipState> states() {
		return (this.show != null) ? this.show.states() : Set.of(SlipState.values());
	}

	Set<SlipGrade> grades() {
		return (this.grade != null) ? Set.of(this.grade) : Set.of(SlipGrade.values());
	}

	Set<SlipCause> causes() {
		return (this.cause != null) ? Set.of(this.cause) : Set.of(SlipCause.values());
	}

	int pageIndex() {
		return (this.page != null && this.page > 1) ? this.page - 1 : 0;
	}

	/** The same list, of other slips. */
	String showing(SlipShow show) {
		return address(show).toString();
	}

	String onPage(int page) {
		return address(shown()).with("page", page).toString();
	}

	private ListAddress address(SlipShow show) {
		return ListAddress.of("/slips")
			.with("show", show)
			.with("grade", this.grade)
			.with("cause", this.cause)
			.with("unit", this.unit)
			.with("plan", this.plan)
			.with("task", this.task);
	}

}
