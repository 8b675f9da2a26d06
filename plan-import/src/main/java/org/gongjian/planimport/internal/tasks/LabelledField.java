package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.Characters;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.Search;
import org.gongjian.planimport.internal.lines.WordList;

/**
 * A label and what stands behind it: 牵头单位：县水利局, 完成时限：6月底前, 【责任领导】王某某.
 *
 * @param kind what the label announces
 * @param label the label's words
 * @param value what follows it, up to the next label
 */
record LabelledField(Kind kind, String label, PlacedText value) {

	private static final WordList UNITS = WordList.of("unit-labels");

	private static final WordList OFFICIALS = WordList.of("official-labels");

	private static final WordList TERMS = WordList.of("term-labels");

	private static final List<WordList> LISTS = List.of(UNITS, OFFICIALS, TERMS);

	/** Every character of these words. */
	private static final String LETTERS = LISTS.stream()
		.flatMap((list) -> list.words().stream())
		.collect(Collectors.joining());

	private static final Pattern LABEL = Pattern
		.compile("(?:(?<plain>%1$s)%2$s\\s?(?:[:：]|[为是][:：])|[【〔\\[［<〈](?<boxed>%1$s)%2$s[】〕\\]］>〉]\\s?[:：]?)"
			.formatted(WordList.alternatives(LISTS, "[ \u00A0\u3000]?"),
					"(?:[及和与、](?:责任人|人员|部门|职责|分工)|[（(](?:责任)?人[）)]|[（(]部门[）)])?"));

	/** Without one of these there is no label. */
	private static final Characters SIGNS = Characters.of("：:】〕]］>〉");

	private static final String FIRST = "【〔[［<〈"
			+ LISTS.stream().map(WordList::firstCharacters).collect(Collectors.joining());

	/** What a text that begins with a label has at its beginning, brackets included. */
	private static final Characters BEGINNING = Characters.of(FIRST + "（( \t\n\u000B\f\r");

	private static final Search SEARCH = Search
		.ofRun(LABEL, FIRST, LETTERS + "及和与、责任人员部门职分工为是（）() \u00A0\u3000\t\n\u000B\f\r", "：:】〕]］>〉")
		.needing("：", ":", "】", "〕", "]", "］", ">", "〉");

	private static final Characters OPENING = Characters.of("（(【〔[［");

	private static final Characters WHITE = Characters.of(" \t\n\u000B\f\r");

	/** What a label announces. */
	enum Kind {

		/** 责任单位 */
		UNITS,
		/** 责任领导 */
		OFFICIALS,
		/** 完成时限 */
		TERM

	}

	/** The fields of a text; what stands before the first label is in none. */
	static List<LabelledField> in(PlacedText text) {
		List<LabelledField> fields = new ArrayList<>();
		List<MatchResult> labels = labels(text.text());
		for (int i = 0; i < labels.size(); i++) {
			MatchResult label = labels.get(i);
			int end = (i + 1 < labels.size()) ? labels.get(i + 1).start() : text.text().length();
			String words = (label.group(1) != null) ? label.group(1) : label.group(2);
			fields.add(of(Blanks.remove(words), text.part(label.end(), end)));
		}
		return fields;
	}

	/** Whether a text begins with a label, in brackets or not. */
	static boolean begins(String text) {
		if (!BEGINNING.startOf(text)) {
			return false;
		}
		int from = OPENING.startOf(text) ? 1 : 0;
		from += (from < text.length() && WHITE.has(text.charAt(from))) ? 1 : 0;
		return SEARCH.isAt(text, 0) || (from > 0 && SEARCH.isAt(text, from));
	}

	/** Whether a text holds the signs that a label needs. */
	static boolean mayBeIn(String text) {
		return SIGNS.anyIn(text);
	}

	/** Where the labels of a text begin. */
	static List<Integer> startsIn(String text) {
		return labels(text).stream().map(MatchResult::start).toList();
	}

	private static List<MatchResult> labels(String text) {
		return SEARCH.in(text);
	}

	private static LabelledField of(String label, PlacedText value) {
		Kind kind = OFFICIALS.contains(label) ? Kind.OFFICIALS : TERMS.contains(label) ? Kind.TERM : Kind.UNITS;
		return new LabelledField(kind, label, value);
	}

}
