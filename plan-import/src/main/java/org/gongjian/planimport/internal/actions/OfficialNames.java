package org.gongjian.planimport.internal.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.DraftOfficial;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.WordList;

/**
 * Persons named as taking the lead, each after the office: 区政府副区长甲某、副区长乙某牵头. Offices of
 * one person may be joined by 、.
 */
final class OfficialNames {

	private static final Pattern OFFICE = Pattern
		.compile("(?<office>[\\p{IsHan}]{0,20}%s)(?<name>[\\p{IsHan}·]{0,8}?)(?:同志)?"
			.formatted(WordList.of("position-words").alternatives()));

	private static final WordList SURNAMES = WordList.of("surnames");

	private OfficialNames() {
	}

	/** Whether a name begins as names of persons do. */
	static boolean isPerson(DraftOfficial official) {
		return SURNAMES.startOf(official.name());
	}

	/**
	 * The persons of a range of a text; empty where the range names something else.
	 */
	static List<DraftOfficial> in(PlacedText text, int from, int to) {
		List<DraftOfficial> officials = new ArrayList<>();
		int officeStart = from;
		int pieceStart = from;
		for (int i = from; i <= to; i++) {
			if (i < to && !isSeparator(text.text(), pieceStart, i, to)) {
				continue;
			}
			Matcher matcher = OFFICE.matcher(text.text().substring(pieceStart, i));
			if (!matcher.matches()) {
				return List.of();
			}
			String name = matcher.group("name");
			if (name.length() >= 2 && name.length() <= 4) {
				String offices = text.text().substring(officeStart, pieceStart) + matcher.group("office");
				officials.add(new DraftOfficial(name, offices, text.quote(officeStart, i, officeStart).span()));
				officeStart = i + 1;
			}
			pieceStart = i + 1;
		}
		return officials;
	}

	// 和 joins two persons where a name stands before it; it may end a name as well.
	private static boolean isSeparator(String text, int from, int at, int to) {
		if ("、，,；;".indexOf(text.charAt(at)) >= 0) {
			return true;
		}
		if ("和与及".indexOf(text.charAt(at)) < 0 || at + 2 >= to) {
			return false;
		}
		Matcher before = OFFICE.matcher(text.substring(from, at));
		return before.matches() && before.group("name").length() >= 2;
	}

}
