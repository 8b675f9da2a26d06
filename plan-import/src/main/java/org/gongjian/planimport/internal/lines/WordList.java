package org.gongjian.planimport.internal.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of words kept as a file, one a line; lines that begin with # explain. Longer
 * words go first, so that 万元 is found before 万.
 */
public final class WordList {

	private final List<String> words;

	private WordList(List<String> words) {
		this.words = words;
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
		return this.words.contains(word);
	}

	public boolean anyIn(String text) {
		return this.words.stream().anyMatch(text::contains);
	}

	public boolean endOf(String text) {
		return this.words.stream().anyMatch(text::endsWith);
	}

	public boolean startOf(String text) {
		return this.words.stream().anyMatch(text::startsWith);
	}

	/** Every character that a word begins with. */
	public String firstCharacters() {
		return this.words.stream().map((word) -> word.substring(0, 1)).distinct().collect(Collectors.joining());
	}

	/** The words as alternatives of a regular expression. */
	public String alternatives() {
		return this.words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
	}

}
