package org.gongjian.planimport.units;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.domain.unit.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * The Youth League, whose name stands around the place: 团县委, 共青团云溪县委员会.
 */
final class YouthLeague implements NamePattern {

	private static final Pattern NAME = Pattern
		.compile("(?<long>中国共产主义青年团|共青团|团)(?<place>\\p{IsHan}{0,12}?)(?<full>委员会|委)|(?<before>\\p{IsHan}{0,12}?)团委");

	@Override
	public @Nullable UnitMeaning read(String name) {
		Matcher matcher = NAME.matcher(name);
		if (!matcher.matches()) {
			return null;
		}
		String place = (matcher.group("before") != null) ? matcher.group("before") : matcher.group("place");
		PlacePrefix prefix = PlacePrefix.of(place);
		if (prefix == null) {
			return null;
		}
		String formal = "共青团" + place + "委员会";
		return new UnitMeaning("共青团委员会", prefix.place(), prefix.level(),
				name.equals(formal) ? Writing.FORMAL : Writing.SHORT, UnitKind.MASS_ORGANISATION, formal);
	}

}
