package org.gongjian.app.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.gongjian.app.publishing.names.KnownNames;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.UnitKind;

/**
 * Units that a collective word often means all of: 全部镇街.
 *
 * @param kind towns, subdistricts, or both
 * @param names their short names
 */
record MemberOffer(Kind kind, List<String> names) {

	/** What the units of a jurisdiction allow to offer; the widest first. */
	static List<MemberOffer> of(KnownNames known) {
		List<String> towns = names(known, UnitKind.TOWN);
		List<String> subdistricts = names(known, UnitKind.SUBDISTRICT);
		List<MemberOffer> offers = new ArrayList<>();
		offers.add(new MemberOffer(Kind.TOWNS, towns));
		offers.add(new MemberOffer(Kind.SUBDISTRICTS, subdistricts));
		offers.removeIf((offer) -> offer.names().isEmpty());
		if (offers.size() > 1) {
			offers.add(0, new MemberOffer(Kind.BOTH, Stream.concat(towns.stream(), subdistricts.stream()).toList()));
		}
		return offers;
	}

	private static List<String> names(KnownNames known, UnitKind kind) {
		return known.units()
			.stream()
			.filter((unit) -> unit.kind() == kind)
			.map(ResponsibleUnit::shortName)
			.sorted()
			.toList();
	}

	/**
	 * The kinds of units that are offered as a whole.
	 */
	enum Kind {

		/** 全部镇街. */
		BOTH,

		/** 全部镇乡. */
		TOWNS,

		/** 全部街道. */
		SUBDISTRICTS

	}

}
