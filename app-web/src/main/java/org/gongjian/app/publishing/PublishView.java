package org.gongjian.app.publishing;

import java.text.Collator;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.gongjian.app.importing.kept.DraftSummary;
import org.gongjian.app.publishing.names.GroupMatch;
import org.gongjian.app.publishing.names.KnownNames;
import org.gongjian.app.publishing.names.NameChoice;
import org.gongjian.app.publishing.names.NamesToSettle;
import org.gongjian.app.publishing.names.TaskLink;
import org.jspecify.annotations.Nullable;

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
 * @param known every unit of the jurisdiction, to choose from
 * @param over whether the plan's years have passed
 * @param longName a name that is too long to be one, where there is such a name
 * @param amends whether the draft is a new text of a published plan
 * @param withoutUnit the tasks on which nobody would report
 * @param unitChanges what the amendment changes for units, as the page stands
 */
record PublishView(UUID id, long version, DraftSummary summary, @Nullable PlanMonths years,
		@Nullable YearMonth firstMonth, NamesToSettle names, List<GroupMatch> groups, KnownNames known, boolean over,
		@Nullable String longName, boolean amends, List<TaskLink> withoutUnit, List<UnitChange> unitChanges) {

	/** The units of the jurisdiction as choices, as a Chinese dictionary orders them. */
	public List<UnitOption> allUnits() {
		return this.known.units()
			.stream()
			.map((unit) -> new UnitOption(NameChoice.known(unit.id()), unit.shortName()))
			.sorted(Comparator.comparing(UnitOption::name, Collator.getInstance(Locale.CHINA)))
			.toList();
	}

	/** Units that can be made members of a word all at once. */
	public List<MemberOffer> offers() {
		return MemberOffer.of(this.known);
	}

	/** How many collective words have no members yet. */
	public long wordsToSettle() {
		return this.groups.stream().filter((group) -> !group.skipped() && group.members().isBlank()).count();
	}

	/**
	 * A unit of the jurisdiction that a name can be said to mean.
	 *
	 * @param choice the choice that says so
	 * @param name its short name
	 */
	record UnitOption(NameChoice choice, String name) {

	}

}
