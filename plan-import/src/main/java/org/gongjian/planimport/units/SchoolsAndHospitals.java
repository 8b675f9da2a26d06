package org.gongjian.planimport.units;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.domain.unit.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * Schools and hospitals with a name or number of their own: 云溪中学, 县第一中学 = 县一中, 东山镇卫生院.
 */
final class SchoolsAndHospitals implements NamePattern {

	private static final Pattern NAME = Pattern.compile(
			"(?<own>\\p{IsHan}{2,16}?)(?<sort>中学|小学|中心校|幼儿园|学校|医院|卫生院|社区卫生服务中心|大学|学院)|(?<place>\\p{IsHan}{1,10}?)第?(?<number>[一二三四五六七八九十]{1,2})(?<short>中学?|小学?|医院|院)");

	/** The level or place that a name begins with. */
	private static final Pattern LEVEL = Pattern.compile("^\\p{IsHan}{0,6}[省市州区县旗镇乡]");

	/** 县内小学, 县级医院, 农村小学 name none. */
	private static final Pattern NO_NAME = Pattern.compile("^[省市区县镇乡]?(?:内|级|域|外|直)");

	@Override
	public @Nullable UnitMeaning read(String name) {
		Matcher matcher = NAME.matcher(name);
		if (!matcher.matches() || CollectiveWords.isQualified(name)) {
			return null;
		}
		String number = matcher.group("number");
		if (number != null) {
			return numbered(matcher.group("place"), number + matcher.group("short").charAt(0));
		}
		String own = matcher.group("own");
		Matcher brief = NAME.matcher(own + matcher.group("sort").charAt(0));
		if (brief.matches() && brief.group("number") != null) {
			return numbered(brief.group("place"), brief.group("number") + matcher.group("sort").charAt(0));
		}
		boolean named = LEVEL.matcher(own).find() && !NO_NAME.matcher(own).find();
		return named ? new UnitMeaning(name, "", "", Writing.SHORT, UnitKind.OTHER, null) : null;
	}

	private static @Nullable UnitMeaning numbered(String place, String body) {
		PlacePrefix prefix = PlacePrefix.orPlace(place.endsWith("第") ? place.substring(0, place.length() - 1) : place);
		return (prefix == null) ? null : new UnitMeaning(body.replace('院', '医'), prefix.place(), prefix.level(),
				Writing.SHORT, UnitKind.OTHER, null);
	}

}
