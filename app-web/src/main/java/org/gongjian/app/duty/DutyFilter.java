package org.gongjian.app.duty;

import java.time.YearMonth;
import java.util.UUID;

import org.gongjian.app.standing.ListAddress;
import org.jspecify.annotations.Nullable;

/**
 * By what the list of duties is narrowed.
 *
 * @param month {@code null} for the one that runs
 */
public record DutyFilter(@Nullable YearMonth month, @Nullable UUID plan, @Nullable UUID unit, @Nullable DutyShow show,
		@Nullable Integer page) {

	boolean isOfPlanAndUnit(DutyLine line) {
		return (this.plan == null || line.row().planId().equals(this.plan))
				&& (this.unit == null || line.row().unitId().equals(this.unit));
	}

	DutyShow shown() {
		return (this.show != null) ? this.show : DutyShow.ALL;
	}

	/** The address of the list with another choice of what is shown, or another page. */
	String address(DutyShow show, @Nullable Integer page) {
		return ListAddress.of("/duties")
			.with("month", this.month)
			.with("plan", this.plan)
			.with("unit", this.unit)
			.with("show", (show != DutyShow.ALL) ? show : null)
			.with("page", page)
			.toString();
	}

}
