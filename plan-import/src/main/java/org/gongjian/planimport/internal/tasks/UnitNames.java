package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.WordList;

/**
 * Takes a list of names apart and tells one body (区财政局) from a collective word (各镇).
 */
public final class UnitNames {

	private static final WordList COLLECTIVE = WordList.of("collective-words");

	private static final WordList ENDINGS = WordList.of("unit-endings");

	private static final Pattern COUNTED = Pattern.compile("\\d{1,4}个.+");

	private static final Pattern SEPARATOR = Pattern.compile("[、，,；;。]");

	/** 区委、政府督查室 is one body. */
	private static final Pattern PARTY_AND_GOVERNMENT = Pattern
		.compile("(?<=[省市区县州]委)、(?=(?:人民)?政府[\\p{IsHan}]{1,6}(?:室|办|局|处|中心)(?:[、，,；;。]|$))");

	/** 各县（市、区）, 各镇（街道、开发区）: kinds of places in brackets are one word. */
	private static final Pattern LEVELS = Pattern
		.compile("[（(](?:[\\p{IsHan}]{0,3}(?:[省市区县州旗镇乡]|街道|苏木|园|场)[、，]?){1,5}[）)]");

	private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{Alnum}“”\"（）()·]{2,30}");

	private static final Pattern OFFICE = Pattern.compile("[（(][^（）()]{1,12}[）)]$");

	private UnitNames() {
	}

	/** The names of a list, white space and 等 taken off. */
	public static List<String> split(String list) {
		List<String> names = new ArrayList<>();
		String joined = PARTY_AND_GOVERNMENT.matcher(Blanks.remove(list)).replaceAll("\u0000");
		for (String piece : SEPARATOR.split(LEVELS.matcher(joined).replaceAll(UnitNames::together))) {
			String name = withoutEtc(piece.replace('\u0000', '、'));
			int and = name.indexOf('及');
			if (and > 0 && isBody(name.substring(0, and)) && isCollective(name.substring(and + 1))) {
				names.add(name.substring(0, and));
				names.add(name.substring(and + 1));
			}
			else if (!name.isEmpty()) {
				names.add(name);
			}
		}
		return names;
	}

	/** Whether a name stands for several bodies. */
	public static boolean isCollective(String name) {
		return ((COLLECTIVE.anyIn(name) || name.contains("的")) && name.length() <= 40)
				|| COUNTED.matcher(name).matches();
	}

	/** Whether a name is that of one body; an office of it may follow in parentheses. */
	public static boolean isBody(String name) {
		return !isCollective(name) && ENDINGS.endOf(OFFICE.matcher(name).replaceFirst(""))
				&& NAME.matcher(name.replace("、", "")).matches();
	}

	private static String together(MatchResult levels) {
		return Matcher.quoteReplacement(levels.group().replace('、', '\u0000'));
	}

	private static String withoutEtc(String name) {
		return name.endsWith("等") ? name.substring(0, name.length() - 1) : name;
	}

}
