package org.gongjian.planimport.internal.targets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.DraftPassage;
import org.gongjian.planimport.internal.lines.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The quote of a figure is the shortest piece of the document that holds it with its
 * comparison and the words that say what is counted: of 加强管理，漏损率控制在9%以内，降低成本 the second
 * clause.
 */
final class QuoteRule {

	/** 2个县（区）: a word in brackets that is part of the noun. */
	private static final Pattern KINDS = Pattern.compile("（[\\p{IsHan}]{1,3}）");

	/** 每300人配备1名: what each so many get begins with them. */
	private static final Pattern BASE = Pattern.compile("每\\d{1,5}[\\p{IsHan}]{1,2}$");

	private static final int LONGEST_BASE = 8;

	private static final int LONGEST_LEAD = 40;

	private static final int LONGEST_NOUN = 16;

	private QuoteRule() {
	}

	static DraftPassage of(Phrase phrase, @Nullable ComparisonWords words) {
		Figure figure = phrase.figure();
		String text = phrase.text().text();
		int lead = (BaselineRule.of(phrase) != null) ? phrase.clauseStart() : phrase.leadStart();
		Matcher base = BASE.matcher(text.substring(Math.max(phrase.clauseStart(), lead - LONGEST_BASE), lead));
		if (base.find()) {
			lead -= base.group().length();
		}
		int from = Math.max(lead, figure.start() - LONGEST_LEAD);
		while (from < figure.start() && (Blanks.isBlank(text.charAt(from)) || "、和".indexOf(text.charAt(from)) >= 0)) {
			from++;
		}
		int to = figure.end() + ((words != null) ? words.suffix() : 0);
		int limit = Math.min(Math.min(phrase.clauseEnd(), to + LONGEST_NOUN),
				(phrase.next() != null) ? phrase.next().start() : text.length());
		while (to < limit
				&& ("、（(".indexOf(text.charAt(to)) < 0 || KINDS.matcher(text).region(to, text.length()).lookingAt())) {
			to++;
		}
		return phrase.text().quote(from, to, figure.start());
	}

}
