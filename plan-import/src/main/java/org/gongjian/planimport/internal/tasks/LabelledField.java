package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.WordList;
import org.jspecify.annotations.Nullable;

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

	private static final String WORDS = List.of(UNITS, OFFICIALS, TERMS)
		.stream()
		.flatMap((list) -> list.words().stream())
		.sorted((a, b) -> b.length() - a.length())
		.map((word) -> String.join("[ \u00A0\u3000]?", word.split("")))
		.collect(Collectors.joining("|", "(?:", ")"));

	private static final Pattern LABEL = Pattern
		.compile("(?<plain>%1$s)\\s?[:：]|[【〔\\[](?<boxed>%1$s)[】〕\\]]\\s?[:：]?".formatted(WORDS));

	private static final Pattern OPENING = Pattern.compile("[（(【〔\\[]?\\s?");

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
		Matcher matcher = LABEL.matcher(text.text());
		String label = null;
		int from = 0;
		while (matcher.find()) {
			add(fields, label, text, from, matcher.start());
			label = (matcher.group("plain") != null) ? matcher.group("plain") : matcher.group("boxed");
			from = matcher.end();
		}
		add(fields, label, text, from, text.text().length());
		return fields;
	}

	/** Whether a text begins with a label, in brackets or not. */
	static boolean begins(String text) {
		Matcher opening = OPENING.matcher(text);
		int from = opening.lookingAt() ? opening.end() : 0;
		Matcher boxed = LABEL.matcher(text);
		return boxed.lookingAt() || LABEL.matcher(text).region(from, text.length()).lookingAt();
	}

	/** Where the labels of a text begin. */
	static List<Integer> startsIn(String text) {
		boolean may = text.indexOf('：') >= 0 || text.indexOf(':') >= 0 || text.indexOf('】') >= 0
				|| text.indexOf('〕') >= 0;
		return may ? LABEL.matcher(text).results().map((result) -> result.start()).toList() : List.of();
	}

	private static void add(List<LabelledField> fields, @Nullable String label, PlacedText text, int from, int to) {
		if (label != null) {
			String words = label.replaceAll("[ \u00A0\u3000]", "");
			Kind kind = OFFICIALS.contains(words) ? Kind.OFFICIALS : TERMS.contains(words) ? Kind.TERM : Kind.UNITS;
			fields.add(new LabelledField(kind, words, text.part(from, to)));
		}
	}

}
