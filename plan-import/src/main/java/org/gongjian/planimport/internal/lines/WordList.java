package org.gongjian.planimport.internal.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of words kept as a file, one a line; lines that begin with # explain. Longer
 * words go first, so that 万元 is found before 万.
 */
public final class WordList {

	private final List<String> words;

	private final Map<Character, List<String>> byFirst;

	private final Map<Character, List<String>> byLast;

	private final Characters first;

	private final Characters last;

	private WordList(List<String> words) {
		this.words = words;
		this.byFirst = words.stream().collect(Collectors.groupingBy((word) -> word.charAt(0)));
		this.byLast = words.stream().collect(Collectors.groupingBy((word) -> word.charAt(word.length() - 1)));
		this.first = Characters.of(firstCharacters());
		this.last = Characters.of(this.byLast.keySet().stream().map(String::valueOf).collect(Collectors.joining()));
	}

	/** The list of the given name, such as {@code collective-words}. */
	public static WordList of(String name) {
		try (InputStream file = WordList.class
			.getResourceAsStream("/org/gongjian/planimport/internal/" + name + ".txt")) {
			if (file == null) {
				throw new IllegalStateException("There is no word list " + name);
			}
			return new WordList(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.sorted(Comparator.comparing(String::length).reversed())
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A list without words. */
	public static WordList none() {
		return new WordList(List.of());
	}

	public List<String> words() {
		return this.words;
	}

	public boolean contains(String word) {
		return startOf(word) && this.words.contains(word);
	}

	public boolean anyIn(String text) {
		int at = this.first.next(text, 0);
		while (at < text.length() && !startsAt(text, at)) {
			at = this.first.next(text, at + 1);
		}
		return at < text.length();
	}

	public boolean endOf(String text) {
		return this.last.endOf(text) && this.byLast.getOrDefault(text.charAt(text.length() - 1), List.of())
			.stream()
			.anyMatch(text::endsWith);
	}

	public boolean startOf(String text) {
		return !text.isEmpty() && startsAt(text, 0);
	}

	private boolean startsAt(String text, int at) {
		for (String word : this.byFirst.getOrDefault(text.charAt(at), List.of())) {
			if (text.startsWith(word, at)) {
				return true;
			}
		}
		return false;
	}

	/** Every character that a word begins with. */
	public String firstCharacters() {
		return this.byFirst.keySet().stream().map(String::valueOf).collect(Collectors.joining());
	}

	/** The words as alternatives of a regular expression. */
	public String alternatives() {
		return this.words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
	}

}
