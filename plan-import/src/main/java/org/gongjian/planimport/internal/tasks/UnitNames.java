package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.Characters;
import org.gongjian.planimport.internal.lines.WordList;
import org.gongjian.planimport.units.UnitDictionary;

/**
 * Takes a list of names apart and tells one body (区财政局) from a collective word (各镇).
 */
public final class UnitNames {

	private static final UnitDictionary DICTIONARY = UnitDictionary.standard();

	private static final WordList ENDINGS = WordList.of("unit-endings");

	private static final String OPENING = "（(";

	/** What divides a list, and what opens a part in which nothing does. */
	private static final Characters DIVIDING = Characters.of("、，,；;。" + OPENING);

	private static final String CLOSING = "）)";

	/** A list within a name is short: 县市场监管局（知识产权局、药监局）. */
	private static final int LONGEST_OFFICES = 40;

	/** Names that stand together without a separator are few. */
	private static final int LONGEST_LIST = 80;

	/** 区委、政府督查室 is one body. */
	private static final Pattern PARTY_AND_GOVERNMENT = Pattern
		.compile("(?<=[省市区县州旗]委)、(?=[省市区县州旗]?(?:人民)?政府[\\p{IsHan}]{1,6}(?:室|办|局|处|中心)(?:[、，,；;。]|$))");

	private static final Pattern AND = Pattern.compile("以及|[及和与]");

	private static final Characters ANDS = Characters.of("及和与");

	private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{Alnum}“”\"（）()·]{2,30}");

	private static final Pattern OFFICE = Pattern.compile("[（(][^（）()]{1,12}[）)]$");

	private UnitNames() {
	}

	/** The names of a list, white space and 等 taken off. */
	public static List<String> split(String list) {
		List<String> names = new ArrayList<>();
		for (String piece : pieces(joined(withoutTogether(Blanks.remove(list))))) {
			String name = withoutEtc(piece.replace('\u0000', '、'));
			if (!name.isEmpty()) {
				names.addAll(apart(name));
			}
		}
		return names;
	}

	/** Whether a name stands for several bodies. */
	public static boolean isCollective(String name) {
		return !DICTIONARY.knows(name) && DICTIONARY.isCollective(name);
	}

	/** Whether a name is that of one body; an office of it may follow in parentheses. */
	public static boolean isBody(String name) {
		if (DICTIONARY.knows(name)) {
			return true;
		}
		return ENDINGS.endOf(withoutOffice(name)) && !DICTIONARY.isCollective(name) && !DICTIONARY.isNoBody(name)
				&& NAME.matcher(name.replace("、", "")).matches();
	}

	private static String withoutOffice(String name) {
		return (name.endsWith("）") || name.endsWith(")")) ? OFFICE.matcher(name).replaceFirst("") : name;
	}

	// 县水利局会同县财政局 are two.
	private static String withoutTogether(String list) {
		int at = list.indexOf("会同");
		return (at > 2 && isBody(list.substring(list.lastIndexOf('、', at) + 1, at)))
				? list.substring(0, at) + "、" + list.substring(at + 2) : list;
	}

	private static String joined(String list) {
		return list.contains("委、") && list.contains("政府") ? PARTY_AND_GOVERNMENT.matcher(list).replaceAll("\u0000")
				: list;
	}

	private static List<String> pieces(String list) {
		List<String> pieces = new ArrayList<>();
		int from = 0;
		for (int i = DIVIDING.next(list, 0); i < list.length(); i = DIVIDING.next(list, i + 1)) {
			if (OPENING.indexOf(list.charAt(i)) >= 0) {
				i = Math.max(i, closing(list, i));
			}
			else {
				pieces.add(list.substring(from, i));
				from = i + 1;
			}
		}
		pieces.add(list.substring(from));
		return pieces;
	}

	// Where a parenthesis closes; -1 for one that stays open or is too long.
	private static int closing(String list, int open) {
		for (int i = open + 1; i < Math.min(list.length(), open + LONGEST_OFFICES); i++) {
			if (CLOSING.indexOf(list.charAt(i)) >= 0) {
				return i;
			}
		}
		return -1;
	}

	// 县审计局及有关乡镇 are two, 县发展和改革局 is one.
	private static List<String> apart(String name) {
		if (name.length() <= LONGEST_LIST && !DICTIONARY.knows(name)) {
			for (Matcher and = AND.matcher(name); ANDS.anyIn(name) && and.find();) {
				String first = name.substring(0, and.start());
				String second = name.substring(and.end());
				if (isBody(first) && (isBody(second) || isCollective(second))) {
					return List.of(first, second);
				}
			}
			List<String> glued = GluedNames.in(name);
			if (!glued.isEmpty()) {
				return glued;
			}
		}
		return List.of(name);
	}

	private static String withoutEtc(String name) {
		return name.endsWith("等") ? name.substring(0, name.length() - 1) : name;
	}

}
