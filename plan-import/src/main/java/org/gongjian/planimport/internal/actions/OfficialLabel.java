package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.WordList;
import org.gongjian.planimport.internal.tasks.UnitNames;

/**
 * Persons behind a label such as 牵头领导, the office in brackets after the name, before it,
 * after it or not at all: 王某某（县政府副县长）, 县水利局局长 李某某, 李某某 县水利局局长, 张某某.
 */
final class OfficialLabel {

	private static final Pattern WITH_OFFICE = Pattern
		.compile("(?<name>[\\p{IsHan}·]{2,8}?)(?:同志)?\\s*[（(](?<office>[^（）()]{2,60})[）)]");

	private static final Pattern AFTER_OFFICE = Pattern.compile(
			"(?<office>[\\p{IsHan}、]{3,40}?)[\\s\\u3000]+(?<name>[\\p{IsHan}·]{2,4}?|[\\p{IsHan}]\\s[\\p{IsHan}])(?:同志)?(?=[、，,；;。\\s]|$)");

	private static final Pattern BEFORE_OFFICE = Pattern.compile(
			"(?<name>[\\p{IsHan}·]{2,4}?)(?:同志)?[\\s\\u3000，,]*(?<office>[省市县区州旗镇乡党政副常][\\p{IsHan}、]{0,20}?%s)(?=[，,；;。\\s]|$)"
				.formatted(WordList.of("position-words").alternatives()));

	private static final Pattern BARE = Pattern
		.compile("(?:^|[、，,；;\\s])(?<name>[\\p{IsHan}·]{2,4}?)(?:同志)?(?=[、，,；;。\\s]|$)");

	private static final WordList POSITIONS = WordList.of("position-words");

	/** Shorter words may be a name as well: 周明远 林芳. */
	private static final int LONGEST_NAME = 4;

	private OfficialLabel() {
	}

	static List<DraftOfficial> in(PlacedText value) {
		for (Pattern form : List.of(WITH_OFFICE, AFTER_OFFICE)) {
			List<DraftOfficial> officials = matching(form, value, true);
			if (!officials.isEmpty()) {
				return officials;
			}
		}
		List<DraftOfficial> joined = OfficialNames.in(value, 0, value.text().length());
		if (!joined.isEmpty()) {
			return joined;
		}
		List<DraftOfficial> before = matching(BEFORE_OFFICE, value, true);
		boolean names = !before.isEmpty() && before.stream().allMatch(OfficialNames::isPerson);
		return names ? before : matching(BARE, value, false);
	}

	private static List<DraftOfficial> matching(Pattern form, PlacedText value, boolean office) {
		List<DraftOfficial> officials = new ArrayList<>();
		Matcher matcher = form.matcher(value.text());
		while (matcher.find()) {
			if (office && !isOffice(matcher.group("office"))) {
				return List.of();
			}
			String name = matcher.group("name").replaceAll("\\s", "");
			officials.add(new DraftOfficial(name, office ? matcher.group("office") : "",
					value.part(matcher.start("name"), matcher.end()).span()));
		}
		return officials;
	}

	private static boolean isOffice(String words) {
		return words.length() > LONGEST_NAME || POSITIONS.anyIn(words) || UnitNames.isBody(words);
	}

}
