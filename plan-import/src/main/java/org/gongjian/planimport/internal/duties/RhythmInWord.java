package org.gongjian.planimport.internal.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongjian.planimport.DraftDuty;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Search;
import org.gongjian.planimport.internal.lines.SentenceLayout;
import org.gongjian.planimport.internal.lines.WordList;

/**
 * A rhythm that is part of a word: 月调度, 周会商, 一季一通报, 日监测、周调度, 季通报、年考核. A headline of such
 * a word before the sentence that says it in full is no duty of its own.
 */
final class RhythmInWord {

	private static final WordList DEEDS = WordList.of(List.of("报告", "调度", "通报", "会商", "例会", "研判", "督查", "检查", "分析",
			"观摩", "评比", "点评", "推进", "巡查", "总结", "小结", "汇总", "排名", "考核", "清零"));

	/** 月报告, 周会商: the rhythm is part of the word. */
	private static final Pattern WORD = Pattern
		.compile(("(?<![\\d个每按上下本当该半年两、]|[一二三四五六七八九十])(?<unit>[周月季])(?=(?:%1$s)(?:[、，。；制进机]|$))"
				+ "|(?<=、)(?<listed>[周月季])(?=(?:%1$s))")
			.formatted(String.join("|", DEEDS.words())));

	/** 一月一调度, 日监测、周调度. */
	private static final Pattern EACH_ONE = Pattern.compile(
			"一(?<unit>[日周月季年])一(?=\\p{IsHan})|(?<unitBefore>日)(?=\\p{IsHan}{2}、[周月])|(?<=、)(?<year>年)(?=考核|评估|总结)");

	/** 实行季度更新, 开展年度评估: what is done has the rhythm as its first word. */
	private static final Pattern NAMED = Pattern
		.compile("(?:实行|实施|坚持|落实|推行|开展)[^，。；、\\d]{0,10}?(?<unit>季度|月度|半年|年度)(?=更新|通报|调度|分析|会商|巡查|监测评估|评估(?!机制))");

	private static final Search NAMES = Search.from(NAMED, "实行", "实施", "坚持", "落实", "推行", "开展").needing("度", "半年");

	private static final Search WORDS = Search.ofRun(WORD, "周月季", "", DEEDS.firstCharacters());

	private static final Search EACH = Search.from(EACH_ONE, "一日一", "一周一", "一月一", "一季一", "一年一", "日", "年考核", "年评估",
			"年总结");

	private static final Map<String, String> UNITS = Map.of("月度", "月", "年度", "年");

	private static final int LONGEST_HEADLINE = 8;

	/** What a headline stands for follows at once. */
	private static final int NEAR = 120;

	private RhythmInWord() {
	}

	static List<DraftDuty> in(PlacedText text) {
		List<DraftDuty> duties = new ArrayList<>();
		for (Search search : List.of(WORDS, EACH, NAMES)) {
			search.each(text.text(), (word) -> {
				String unit = Stream.of(1, 2, 3)
					.filter((group) -> group <= word.groupCount())
					.map(word::group)
					.filter(Objects::nonNull)
					.findFirst()
					.orElseThrow();
				String span = UNITS.getOrDefault(unit, unit);
				if (!isSaidAgain(text, word.start(), span)) {
					duties.add(RhythmRule.duty(text, word.start(), Math.min(word.end() + 2, text.text().length()),
							RhythmWord.rhythmOf(span), 1, unit.startsWith("年") ? null : Integer.valueOf(1)));
				}
			});
		}
		return duties;
	}

	// Of 周调度。每周五召开调度会 and 每月28日前报送月小结 the words with 每 say it.
	private static boolean isSaidAgain(PlacedText text, int at, String span) {
		SentenceLayout layout = text.layout();
		int start = layout.sentenceStart(at);
		int end = layout.sentenceEnd(at);
		boolean headline = end - start <= LONGEST_HEADLINE && layout.clauseStart(at) == start
				&& layout.clauseEnd(at) >= end - 1;
		String words = headline ? text.text().substring(end, Math.min(end + NEAR, text.text().length()))
				: text.text().substring(layout.clauseStart(at), Math.max(layout.clauseEnd(at), at));
		return words.contains("每" + span) || words.contains("每个" + span);
	}

}
