package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Search;
import org.gongjian.planimport.internal.lines.Wording;

/**
 * Units that a sentence names as doing the work, amid the words of an item: 由县水利局牵头，县财政局
 * 配合，分批建设…. The sentence stays part of the words.
 */
final class DoersAmid {

	private static final String WORDS = "(?<lead>[^。；，,由]{3,80}?(?:牵头|负责|主抓)(?:负责|抓总|实施)?)(?<others>(?:[，,][^。；，,]{3,120}?(?:配合|参与|协助|协同)){0,6})(?=[，,。；]|$)";

	private static final Pattern DOERS = Pattern.compile("由" + WORDS);

	private static final Wording WHOLE_CLAUSE = Wording.of("(?:由|(?<=[，,。；])|^)" + WORDS, "牵头", "负责", "主抓");

	private static final Wording LEADING = Wording.of("(?<=[，,。；由]|^)(?<lead>[^。；，,由]{3,80}?牵头)", "牵头");

	private static final Search SEARCH = new Search(DOERS, "由").needing("牵头", "负责", "主抓");

	private DoersAmid() {
	}

	/** The lists of units of such sentences. */
	static List<String> in(String words) {
		return matching(SEARCH, words);
	}

	/** The same with lists that 由 does not announce: 县水利局牵头，县财政局配合. */
	static List<String> inClauses(String words) {
		List<String> lists = new ArrayList<>();
		Matcher doers = WHOLE_CLAUSE.in(words);
		while (doers != null && doers.find()) {
			String list = doers.group("lead") + doers.group("others");
			if (UnitList.is(list)) {
				lists.add(list);
			}
		}
		return lists;
	}

	/** The same, and who leads what the sentence goes on to say: 县总工会牵头组织走访. */
	static List<String> anywhere(String words) {
		List<String> lists = inClauses(words);
		Matcher leading = lists.isEmpty() ? LEADING.in(words) : null;
		while (leading != null && leading.find()) {
			if (UnitList.is(leading.group("lead"))) {
				lists.add(leading.group("lead"));
			}
		}
		return lists;
	}

	private static List<String> matching(Search search, String words) {
		List<String> lists = new ArrayList<>();
		search.each(words, (doers) -> {
			String list = doers.group("lead") + doers.group("others");
			if (UnitList.is(list)) {
				lists.add(list);
			}
		});
		return lists;
	}

}
