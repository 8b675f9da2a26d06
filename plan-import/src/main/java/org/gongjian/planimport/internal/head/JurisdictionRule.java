package org.gongjian.planimport.internal.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.lines.Characters;
import org.gongjian.planimport.internal.lines.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The place that a plan governs, in the longest form the document itself gives: the place
 * that title or issuer begin with (云溪县供水方案, 中共云溪县委), with province and city where the
 * text prints them together (湖南省东江市云溪县). Words for a kind of place (全县, 山区) are none.
 */
final class JurisdictionRule {

	private static final String PROVINCE = WordList.of("provinces")
		.alternatives()
		.replaceFirst("\\)$", "|[\\\\p{IsHan}]{2}省)");

	private static final String CITY = "(?:[\\p{IsHan}]{1,5}?(?:(?<![全我本各城都])市|自治州|(?<![村困贫山])地区|(?<!联)盟))";

	private static final String DISTRICT = "(?:(?!市|[山库灾老牧林]区)[\\p{IsHan}]{1,6}?(?:(?<![社小景园城片农全我本各地])区|自治县|(?<![全我本各困重])县|旗))";

	private static final Pattern PLACE = Pattern
		.compile("(?:中共)?(?<place>%1$s%2$s?+%3$s?+|%2$s%3$s?+|%3$s)".formatted(PROVINCE, CITY, DISTRICT));

	/** 云溪县柳林镇2026年…, 柳林镇人民政府关于…: a plan of a town. */
	private static final Pattern TOWN = Pattern.compile(
			"(?<place>(?:%1$s%2$s?+|%2$s)?+%3$s?+(?<town>(?![各全本乡城集镇重小农])[\\p{IsHan}&&[^省市县区州乡镇村]]{1,5}?(?:镇|(?<!城)乡|街道|苏木)))(?=\\d|“|人民政府|党委|党工委|办事处|关于)"
				.formatted(PROVINCE, CITY, DISTRICT));

	/** 按照东江市云溪县的部署: with these begins a sentence, not the name of a city. */
	private static final String SENTENCE = "立足|按照?|根据|依据|落实|贯彻|结合|经|在|由|对|与|向|为|将";

	private static final Pattern BEFORE = Pattern
		.compile("(?:%1$s%2$s?%4$s?|%1$s|(?:(?<![\\p{IsHan}])|(?<=中共|结合|立足|[在对于将由向]))(?!%3$s)(?:%2$s%4$s?|%2$s|%4$s))$"
			.formatted(PROVINCE, CITY, SENTENCE, DISTRICT));

	/** What such a place ends with, and ends of a line. */
	private static final Characters BEFORE_ENDS = Characters.of(WordList.of("provinces")
		.words()
		.stream()
		.map((province) -> province.substring(province.length() - 1))
		.collect(Collectors.joining("", "省市州区盟县旗\n\r\u0085", "\u2028\u2029")));

	private static final int LONGEST = 20;

	private JurisdictionRule() {
	}

	static @Nullable String of(@Nullable String title, @Nullable String issuer, List<Paragraph> paragraphs) {
		String town = (title != null) ? townAt(title) : null;
		if (town == null && issuer != null && (title == null || placeAt(title) == null)) {
			town = townAt(issuer);
		}
		if (town != null) {
			return longest(town, paragraphs);
		}
		String place = Stream.ofNullable(title)
			.map(JurisdictionRule::placeAt)
			.flatMap(Stream::ofNullable)
			.findFirst()
			.orElse((issuer != null) ? placeAt(issuer) : null);
		return (place != null) ? longest(place, paragraphs) : null;
	}

	private static @Nullable String townAt(String text) {
		Matcher matcher = TOWN.matcher(text.substring(0, Math.min(text.length(), 2 * LONGEST)));
		return matcher.lookingAt() ? matcher.group("place") : null;
	}

	private static @Nullable String placeAt(String text) {
		Matcher matcher = PLACE.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
		return matcher.lookingAt() ? matcher.group("place") : null;
	}

	private static String longest(String place, List<Paragraph> paragraphs) {
		String found = place;
		for (Paragraph paragraph : paragraphs) {
			String text = paragraph.text();
			for (int at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
				String words = text.substring(Math.max(at - LONGEST, 0), at);
				Matcher before = BEFORE_ENDS.endOf(words) ? BEFORE.matcher(words) : null;
				if (before != null && before.find() && before.group().length() + place.length() > found.length()) {
					found = before.group() + place;
				}
			}
		}
		return found.startsWith("中共") ? found.substring(2) : found;
	}

}
