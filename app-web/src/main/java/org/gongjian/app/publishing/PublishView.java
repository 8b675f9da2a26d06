package org.gongjian.app.publishing;

import java.text.Collator;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.gongjian.app.importing.kept.DraftSummary;
import org.gongjian.domain.unit.ResponsibleUnit;
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
 * @param names the names of units
 * @param groups the collective words
 * @param units every unit of the jurisdiction, to choose from
 * @param over whether the plan's years have passed
 * @param longName a name that is too long to be one, where there is such a name
 * @param amends whether the draft is a new text of a published plan
 * @param open whether it has not been published yet
 * @param withoutUnit the tasks on which nobody would report
 * @param unitChanges what the amendment changes for units, as the page stands
 */
record PublishView(UUID id, long version, DraftSummary summary, @Nullable Months years, @Nullable YearMonth firstMonth,
		NamesToSettle names, List<GroupMatch> groups, List<ResponsibleUnit> units, boolean over,
		@Nullable String longName, boolean amends, boolean open, List<TaskLink> withoutUnit,
		List<UnitChange> unitChanges) {

	/** How much of a name that is too long is shown. */
	private static final int SHOWN = 20;

	/** The units of the jurisdiction as choices, as a Chinese dictionary orders them. */
	public List<UnitMatch.Known> allUnits() {
		return this.units.stream()
			.map((unit) -> new UnitMatch.Known(NameChoice.known(unit.id()), unit.shortName()))
			.sorted(Comparator.comparing(UnitMatch.Known::name, Collator.getInstance(Locale.CHINA)))
			.toList();
	}

	/** How many collective words have no members yet. */
	public long wordsToSettle() {
		return this.groups.stream().filter((group) -> !group.skipped() && group.members().isBlank()).count();
	}

	/** Notes in the result what stands against publishing. */
	void check(PublishForm form, BindingResult result) {
		if (!this.summary.headComplete()) {
			result.reject("publishing.headIncomplete");
		}
		if (this.groups.stream().anyMatch(GroupMatch::missing)) {
			result.reject("publishing.membersMissing");
		}
		if (this.longName != null) {
			result.reject("publishing.nameTooLong", new Object[] { this.longName.substring(0, SHOWN) }, null);
		}
		checkChoices(form.decided(), result);
		if (!result.hasErrors() && !form.accepts(this.withoutUnit.size())) {
			result.reject("publishing.withoutUnit", new Object[] { this.withoutUnit.size() }, null);
		}
		if (!result.hasFieldErrors("reportsFrom") && this.years != null && !this.years.contain(form.firstMonth())) {
			result.rejectValue("reportsFrom", "publishing.outsideYears",
					new Object[] { this.years.start(), this.years.end() }, null);
		}
	}

	private void checkChoices(NameChoices decided, BindingResult result) {
		long undecided = this.names.unknown().stream().filter((row) -> decided.of(row.printed()).isOpen()).count();
		if (undecided > 0) {
			result.reject("publishing.undecided", new Object[] { undecided }, null);
		}
		Stream<String> gone = this.names.unknown()
			.stream()
			.filter((row) -> !isThere(row.choice()))
			.map(UnitMatch::printed);
		Stream.concat(gone, this.names.circular())
			.distinct()
			.forEach((name) -> result.reject("publishing.choiceUnknown", new Object[] { name }, null));
	}

	private boolean isThere(NameChoice choice) {
		return switch (choice.kind()) {
			case KNOWN_UNIT -> allUnits().stream().anyMatch((unit) -> unit.choice().equals(choice));
			case SAME_AS -> Stream.concat(this.names.unknown().stream(), this.names.known().stream())
				.anyMatch((row) -> row.printed().equals(choice.of()));
			default -> true;
		};
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
