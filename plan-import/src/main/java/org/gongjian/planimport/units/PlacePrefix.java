package org.gongjian.planimport.units;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What stands before the name of a body: its level, with or without the place (县, 云溪县,
 * 东江市云溪县人民政府).
 *
 * @param place the name of the place without its level; empty where only the level stands
 * @param level the level; empty where none stands
 */
record PlacePrefix(String place, String level) {

	static final PlacePrefix NONE = new PlacePrefix("", "");

	private static final int LONGEST = 20;

	private static final int SHORTEST_PLACE = 2;

	private static final int LONGEST_PLACE = 4;

	private static final List<String> LEVELS = List.of("高新技术产业开发区", "经济技术开发区", "经济开发区", "自治区", "自治州", "自治县", "自治旗",
			"开发区", "高新区", "经开区", "新区", "地区", "街道", "苏木", "国家", "全国", "中央", "国务院", "省", "市", "州", "盟", "区", "县", "旗",
			"镇", "乡");

	private static final String LEVELS_ABOVE = "省市州盟区县旗";

	/** No place is called so: what holds one of these is the name of a body. */
	private static final Pattern BODY = Pattern.compile("[局委办部厅院室处]|中心|公司|银行|政府|有关|相关|各|民盟|民建|民革|民进|农工|致公|共青团");

	private static final Pattern PARTY = Pattern.compile("^(?:中共|中国共产党)");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

	/** The prefix that a text is; {@code null} where it is none. */
	static @Nullable PlacePrefix of(String text) {
		String prefix = PARTY.matcher(withoutGovernment(text)).replaceFirst("");
		if (prefix.isEmpty()) {
			return text.isEmpty() ? NONE : null;
		}
		if (prefix.length() > LONGEST || !HAN.matcher(prefix).matches() || BODY.matcher(prefix).find()) {
			return null;
		}
		for (String level : LEVELS) {
			if (prefix.endsWith(level)) {
				return new PlacePrefix(lastPlace(prefix.substring(0, prefix.length() - level.length())), plain(level));
			}
		}
		return null;
	}

	/** A prefix, or a bare place of two to four characters (重庆). */
	static @Nullable PlacePrefix orPlace(String text) {
		PlacePrefix prefix = of(text);
		if (prefix != null || text.length() < SHORTEST_PLACE || text.length() > LONGEST_PLACE
				|| BODY.matcher(text).find() || !HAN.matcher(text).matches()) {
			return prefix;
		}
		return new PlacePrefix(text, "");
	}

	private static String withoutGovernment(String text) {
		for (String government : List.of("人民政府", "政府")) {
			if (text.endsWith(government)) {
				return text.substring(0, text.length() - government.length());
			}
		}
		return text;
	}

	// Of 东江市云溪 the last place, 云溪.
	private static String lastPlace(String places) {
		for (int i = places.length() - 2; i > 0; i--) {
			if (LEVELS_ABOVE.indexOf(places.charAt(i)) >= 0) {
				return places.substring(i + 1);
			}
		}
		return places;
	}

	// 自治县 is a county, 国务院 the state.
	private static String plain(String level) {
		if (level.startsWith("自治")) {
			return level.equals("自治区") ? "省" : level.substring(2);
		}
		return switch (level) {
			case "国家", "全国", "中央", "国务院" -> "国";
			case "高新技术产业开发区" -> "高新区";
			case "经济技术开发区", "经济开发区" -> "经开区";
			default -> level;
		};
	}

}
