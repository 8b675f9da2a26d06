package org.gongjian.app.publishing.names;

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
public record NamesToSettle(List<UnitMatch> doubtful, List<UnitMatch> clear, List<UnitMatch> known) {

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
	public List<UnitMatch> unknown() {
		return Stream.concat(this.doubtful.stream(), this.clear.stream()).toList();
	}

	/**
	 * Where a name is dropped from: each that was found to be no unit, with its tasks.
	 */
	public List<UnitMatch> dropped(KnownNames known) {
		NameMeanings meanings = meanings(known);
		return unknown().stream().filter((row) -> meanings.isNoUnit(row.printed())).toList();
	}

	/** The names that become units. */
	public List<String> created() {
		return unknown().stream()
			.filter((row) -> row.choice().kind() == NameChoice.Kind.NEW_UNIT)
			.map(UnitMatch::printed)
			.toList();
	}

	/** Names whose choice leads nowhere: to a unit that is gone, or in a circle. */
	public List<String> astray(KnownNames known) {
		NameMeanings meanings = meanings(known);
		return unknown().stream()
			.filter((row) -> !row.choice().isOpen() && meanings.of(row.printed()).isOpen())
			.map(UnitMatch::printed)
			.toList();
	}

	/** What every name means as the page stands. */
	public NameMeanings meanings(KnownNames known) {
		return new NameMeanings(known,
				new NameChoices(unknown().stream().collect(Collectors.toMap(UnitMatch::printed, UnitMatch::choice))));
	}

}
