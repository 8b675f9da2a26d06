package org.gongjian.app.importing;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.importing.draft.DraftSummary;
import org.gongjian.planimport.PlanHead;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.BindingResult;

/**
 * What is to be decided before a draft is published.
 *
 * @param id the import
 * @param version the version of the draft
 * @param summary what the draft holds
 * @param years the months of the plan, where the head says so
 * @param firstMonth the first month that units report for, as proposed
 * @param units the printed names of units
 * @param groups the collective words
 * @param allUnits every unit of the jurisdiction, to choose from
 * @param over whether the plan's years have passed
 * @param longName a name that is too long to be one, where there is such a name
 * @param amends whether the draft is a new text of a published plan
 * @param open whether it has not been published yet
 * @param unitChanges what the amendment changes for units, as the page stands
 */
record PublishView(UUID id, long version, DraftSummary summary, @Nullable Months years, @Nullable YearMonth firstMonth,
		List<UnitMatch> units, List<GroupMatch> groups, List<UnitMatch.Known> allUnits, boolean over,
		@Nullable String longName, boolean amends, boolean open, List<UnitChange> unitChanges) {

	/** How much of a name that is too long is shown. */
	private static final int SHOWN = 20;

	/** How many names are not known yet. */
	public long unknown() {
		return this.units.stream().filter((match) -> match.unit() == null).count();
	}

	/** Notes in the result what stands against publishing. */
	void check(PublishForm form, BindingResult result) {
		if (!this.summary.headComplete()) {
			result.reject("importing.publish.headIncomplete");
		}
		if (this.groups.stream().anyMatch(GroupMatch::missing)) {
			result.reject("importing.publish.membersMissing");
		}
		if (this.longName != null) {
			result.reject("importing.publish.nameTooLong", new Object[] { this.longName.substring(0, SHOWN) }, null);
		}
		this.units.stream()
			.filter((match) -> match.unit() == null && !isKnown(match.choice()))
			.forEach((match) -> result.reject("importing.publish.choiceUnknown", new Object[] { match.printed() },
					null));
		if (!result.hasFieldErrors("reportsFrom") && this.years != null && !this.years.contain(form.firstMonth())) {
			result.rejectValue("reportsFrom", "importing.publish.outsideYears",
					new Object[] { this.years.start(), this.years.end() }, null);
		}
	}

	private boolean isKnown(String choice) {
		return choice.equals(PublishForm.NEW_UNIT)
				|| this.allUnits.stream().anyMatch((unit) -> unit.choice().equals(choice))
				|| this.units.stream().anyMatch((match) -> choice.equals("same:" + match.index()));
	}

	/**
	 * The months of the plan.
	 */
	record Months(YearMonth start, YearMonth end) {

		boolean contain(YearMonth month) {
			return !month.isBefore(this.start) && !month.isAfter(this.end);
		}

		/** The month itself, or the nearest that is in the plan. */
		YearMonth nearest(YearMonth month) {
			if (month.isBefore(this.start)) {
				return this.start;
			}
			return month.isAfter(this.end) ? this.end : month;
		}

		static @Nullable Months of(PlanHead head) {
			return (head.periodStart() == null || head.periodEnd() == null) ? null
					: new Months(YearMonth.from(head.periodStart()), YearMonth.from(head.periodEnd()));
		}

	}

}
