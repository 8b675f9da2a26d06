package org.gongjian.planimport.internal.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.lines.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The place that a plan governs, in the longest form the document itself gives: the place
 * that title or issuer begin with, with the province where the text prints both together.
 */
final class JurisdictionRule {

	private static final String PROVINCE = WordList.of("provinces")
		.alternatives()
		.replaceFirst("\\)$", "|[\\\\p{IsHan}]{2}省)");

	private static final String CITY = "(?:[\\p{IsHan}]{1,5}?(?:(?<![全我本各城都])市|自治州|(?<![村困贫山])地区|(?<!联)盟))";

	private static final String DISTRICT = "(?:(?!市)[\\p{IsHan}]{1,6}?(?:(?<![社小景园城片农全我本各地])区|自治县|(?<![全我本各困重])县|旗))";

	private static final Pattern PLACE = Pattern
		.compile("(?:中共)?(?<place>%1$s%2$s?+%3$s?+|%2$s%3$s?+|%3$s)".formatted(PROVINCE, CITY, DISTRICT));

	private static final Pattern BEFORE = Pattern
		.compile("(?:%1$s%2$s?|%1$s|(?:(?<![\\p{IsHan}])|(?<=中共))%2$s)$".formatted(PROVINCE, CITY));

	private static final int LONGEST = 20;

	private JurisdictionRule() {
	}

	static @Nullable String of(@Nullable String title, @Nullable String issuer, List<Paragraph> paragraphs) {
		String place = Stream.ofNullable(title)
			.map(JurisdictionRule::placeAt)
			.flatMap(Stream::ofNullable)
			.findFirst()
			.orElse((issuer != null) ? placeAt(issuer) : null);
		return (place != null) ? longest(place, paragraphs) : null;
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
				Matcher before = BEFORE.matcher(text.substring(Math.max(at - LONGEST, 0), at));
				if (before.find() && before.group().length() + place.length() > found.length()) {
					found = before.group() + place;
				}
			}
		}
		return found.startsWith("中共") ? found.substring(2) : found;
	}

}
