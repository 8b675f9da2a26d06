package org.gongjian.planimport.units;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.domain.unit.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * Towns, townships, streets and sumu: 东山镇, 东山镇人民政府, 云溪县东山镇, 龙山街道办事处, 龙山办事处.
 */
final class Towns implements NamePattern {

	private static final Pattern NAME = Pattern
		.compile("(?<own>\\p{IsHan}{1,16}?)(?:(?<sort>民族镇|民族乡|镇|乡|街道|苏木)(?<organ>人民政府|政府|办事处|办|公所)?|(?<office>办事处))");

	private static final int SHORTEST_BY_OFFICE = 2;

	private static final int LONGEST = 6;

	private static final Set<String> QUALIFIERS = Set.copyOf(UnitWords.of("town-qualifiers"));

	private final Set<String> notUnits = Set.copyOf(UnitWords.of("not-units"));

	@Override
	public @Nullable UnitMeaning read(String name) {
		Matcher matcher = NAME.matcher(name);
		if (!matcher.matches()) {
			return null;
		}
		String before = matcher.group("own");
		int cut = placeEnd(before);
		PlacePrefix prefix = PlacePrefix.of(before.substring(0, cut));
		String own = before.substring(cut);
		boolean byOffice = matcher.group("office") != null;
		String sort = byOffice ? "街道" : matcher.group("sort");
		if (prefix == null || !isOwnName(own, sort, byOffice)) {
			return null;
		}
		boolean subdistrict = sort.equals("街道");
		String formal = before + sort + (subdistrict ? "办事处" : "人民政府");
		Writing writing = name.equals(formal) ? Writing.FORMAL : Writing.SHORT;
		return new UnitMeaning(own + sort, prefix.place(), prefix.level(), writing,
				subdistrict ? UnitKind.SUBDISTRICT : UnitKind.TOWN, formal);
	}

	private boolean isOwnName(String own, String sort, boolean byOffice) {
		return !own.isEmpty() && !own.startsWith("驻") && own.length() <= LONGEST
				&& (!byOffice || own.length() >= SHORTEST_BY_OFFICE) && !isQualified(own)
				&& !this.notUnits.contains(own + sort) && PlacePrefix.of(own + "县") != null;
	}

	private static boolean isQualified(String own) {
		return QUALIFIERS.stream().anyMatch((word) -> word.length() > 1 && own.startsWith(word))
				|| QUALIFIERS.contains(own);
	}

	// 云溪县东山: the place ends after 县, if something of the town's own name follows.
	private static int placeEnd(String before) {
		for (int i = before.length() - 2; i >= 0; i--) {
			if ("省市州区县旗盟".indexOf(before.charAt(i)) >= 0) {
				return i + 1;
			}
		}
		return 0;
	}

}
