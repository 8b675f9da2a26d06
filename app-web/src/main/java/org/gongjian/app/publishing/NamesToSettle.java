package org.gongjian.app.publishing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of a draft as the publication page orders them.
 *
 * @param doubtful names that a person has to decide on
 * @param clear names that the dictionary knows and that are like no other: they become
 * units
 * @param known names that a unit goes by
 */
record NamesToSettle(List<UnitMatch> doubtful, List<UnitMatch> clear, List<UnitMatch> known) {

	static NamesToSettle of(List<UnitMatch> rows) {
		return new NamesToSettle(rows.stream().filter((row) -> !row.isKnown() && row.isAsked()).toList(),
				rows.stream().filter((row) -> !row.isKnown() && !row.isAsked()).toList(),
				rows.stream().filter(UnitMatch::isKnown).toList());
	}

	/** How many a person has still to decide on. */
	public long open() {
		return this.doubtful.stream().filter(UnitMatch::isOpen).count();
	}

	/** How many of these are like no other name, so that they may all be new. */
	public long plain() {
		return this.doubtful.stream().filter((row) -> row.isOpen() && row.alike().isEmpty()).count();
	}

	/** All that no unit goes by. */
	List<UnitMatch> unknown() {
		return Stream.concat(this.doubtful.stream(), this.clear.stream()).toList();
	}

	/**
	 * Where a name is dropped from: each that was found to be no unit, with its tasks.
	 */
	List<UnitMatch> dropped() {
		NameChoices choices = choices();
		return unknown().stream()
			.filter((row) -> choices.follow(row.printed()).choice().kind() == NameChoice.Kind.NO_UNIT)
			.toList();
	}

	/** The names that become units. */
	List<String> created() {
		return unknown().stream()
			.filter((row) -> row.choice().kind() == NameChoice.Kind.NEW_UNIT)
			.map(UnitMatch::printed)
			.toList();
	}

	/** Names that point at each other in a circle. */
	Stream<String> circular() {
		NameChoices choices = choices();
		return unknown().stream()
			.filter((row) -> !row.isOpen() && choices.follow(row.printed()).choice().isOpen())
			.map(UnitMatch::printed);
	}

	private NameChoices choices() {
		return new NameChoices(unknown().stream().collect(Collectors.toMap(UnitMatch::printed, UnitMatch::choice)));
	}

}
