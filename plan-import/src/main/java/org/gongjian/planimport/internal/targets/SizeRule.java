package org.gongjian.planimport.internal.targets;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A figure that says how large the things are that the next one counts sets no target:
 * 建成100吨冷藏库1座, 培育年销售额500万元以上网店80家 (the first).
 */
final class SizeRule {

	private static final Pattern SIZES = Pattern.compile("[万千]?(?:吨|立方米|立方|千瓦|千伏|兆瓦|平方米|公斤|升|毫米|毫升|元)");

	/** Between a size and the count of what has it stands only its name. */
	private static final Pattern NAME = Pattern
		.compile("(?:级|以上|及以上|规模)?的?(?![\\p{IsHan}]{0,2}[建修购投开完新增扩])[\\p{IsHan}]{2,10}");

	private static final String COUNTS = "座个台口家处套辆条所间栋户名";

	private SizeRule() {
	}

	static boolean is(Phrase phrase) {
		Figure next = phrase.next();
		Figure figure = phrase.figure();
		return next != null && next.unit().length() == 1 && COUNTS.contains(next.unit())
				&& SIZES.matcher(figure.unit()).matches() && !(figure.isMoney() && !phrase.after().startsWith("以上"))
				&& NAME.matcher(between(phrase, next)).matches();
	}

	private static String between(Phrase phrase, @Nullable Figure next) {
		int length = (next != null) ? next.start() - phrase.figure().end() : 0;
		return phrase.after().substring(0, Math.max(Math.min(length, phrase.after().length()), 0));
	}

}
