package org.gongjian.app.importing.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongjian.domain.plan.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where words of a text before stand in a new one: in a paragraph that is the same, or in
 * another where their sentence is.
 */
final class StandingWords {

	private static final String ENDS = "。；！？;!?\n";

	/** The number of an item may be another one in the new text. */
	private static final Pattern NUMBER = Pattern.compile("^\\s*(?:[（(]?[0-9０-９一二三四五六七八九十百]{1,4}[）).．、]\\s*)?");

	private final OriginalText before;

	private final OriginalText now;

	private final Map<String, List<Integer>> earlier;

	private final Map<String, List<Integer>> same;

	StandingWords(OriginalText before, OriginalText now) {
		this.before = before;
		this.now = now;
		this.earlier = numbers(before);
		this.same = numbers(now);
	}

	/** The place of words in the new text; {@code null} where their sentence is gone. */
	@Nullable SourceSpan placeOf(SourceSpan words) {
		if (words.paragraph() >= this.before.paragraphs().size()) {
			return null;
		}
		String paragraph = this.before.paragraphs().get(words.paragraph());
		if (words.end() > paragraph.length() || paragraph.isBlank()) {
			return null;
		}
		List<Integer> alike = this.same.get(paragraph);
		if (alike != null) {
			int which = this.earlier.getOrDefault(paragraph, List.of()).indexOf(words.paragraph());
			int number = alike.get(Math.min(Math.max(which, 0), alike.size() - 1));
			return new SourceSpan(number, words.start(), words.end());
		}
		int begin = begin(paragraph, words.start());
		return elsewhere(paragraph.substring(begin, end(paragraph, words.end())), begin, words);
	}

	/** Whether all these lines are printed in the new text. */
	boolean isPrinted(String lines) {
		return lines.lines()
			.map(String::strip)
			.allMatch((line) -> this.now.paragraphs().stream().anyMatch((paragraph) -> paragraph.contains(line)));
	}

	private @Nullable SourceSpan elsewhere(String sentence, int begin, SourceSpan words) {
		if (sentence.isBlank()) {
			return null;
		}
		return IntStream.range(0, this.now.paragraphs().size())
			.filter((number) -> this.now.paragraphs().get(number).contains(sentence))
			.boxed()
			.min(Comparator.comparingInt((Integer number) -> Math.abs(number - words.paragraph())))
			.map((number) -> {
				int moved = this.now.paragraphs().get(number).indexOf(sentence) - begin;
				return new SourceSpan(number, words.start() + moved, words.end() + moved);
			})
			.orElse(null);
	}

	private static int begin(String paragraph, int start) {
		int begin = start;
		while (begin > 0 && ENDS.indexOf(paragraph.charAt(begin - 1)) < 0) {
			begin--;
		}
		Matcher number = NUMBER.matcher(paragraph).region(begin, start);
		return number.lookingAt() ? number.end() : begin;
	}

	private static int end(String paragraph, int from) {
		int end = from;
		while (end < paragraph.length() && (end == 0 || ENDS.indexOf(paragraph.charAt(end - 1)) < 0)) {
			end++;
		}
		return end;
	}

	private static Map<String, List<Integer>> numbers(OriginalText text) {
		Map<String, List<Integer>> numbers = new HashMap<>();
		for (int i = 0; i < text.paragraphs().size(); i++) {
			numbers.computeIfAbsent(text.paragraphs().get(i), (paragraph) -> new ArrayList<>()).add(i);
		}
		return numbers;
	}

}
