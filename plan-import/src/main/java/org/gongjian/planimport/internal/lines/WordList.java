package org.gongjian.planimport.internal.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of words kept as a file, one a line; lines that begin with # explain. Longer
 * words go first, so that 万元 is found before 万.
 */
public final class WordList {

	/** In a text that is not short so few words are looked for one by one. */
	private static final int FEW = 4;

	private static final int SHORT = 32;

	/** Into so many heaps the words are put by a character. */
	private static final int HEAPS = 256;

	private final List<String> words;

	private final Set<String> known;

	private final String[][] byFirst;

	private final String[][] byLast;

	private final Characters first;

	private final Characters last;

	private WordList(List<String> words) {
		this.words = words;
		this.known = Set.copyOf(words);
		this.byFirst = heaps(words, (word) -> word.charAt(0));
		this.byLast = heaps(words, (word) -> word.charAt(word.length() - 1));
		this.first = Characters.of(firstCharacters());
		this.last = Characters
			.of(words.stream().map((word) -> word.substring(word.length() - 1)).collect(Collectors.joining()));
	}

	private static String[][] heaps(List<String> words, Function<String, Character> character) {
		Map<Integer, List<String>> byHeap = words.stream()
			.collect(Collectors.groupingBy((word) -> character.apply(word) % HEAPS));
		String[][] heaps = new String[HEAPS][0];
		byHeap.forEach((heap, all) -> heaps[heap] = all.toArray(String[]::new));
		return heaps;
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

	/** A list of these words. */
	public static WordList of(List<String> words) {
		return new WordList(List.copyOf(words));
	}

	/** A list without words. */
	public static WordList none() {
		return new WordList(List.of());
	}

	public List<String> words() {
		return this.words;
	}

	/** Whether a word is one of them. */
	public boolean contains(String word) {
		return this.known.contains(word);
	}

	/** Whether one of them stands in a text. */
	public boolean anyIn(String text) {
		if (this.words.size() <= 1 || (this.words.size() <= FEW && text.length() > SHORT)) {
			return anyOfFewIn(text);
		}
		int at = this.first.next(text, 0);
		while (at < text.length() && !startsAt(text, at)) {
			at = this.first.next(text, at + 1);
		}
		return at < text.length();
	}

	private boolean anyOfFewIn(String text) {
		for (int i = 0; i < this.words.size(); i++) {
			if (text.contains(this.words.get(i))) {
				return true;
			}
		}
		return false;
	}

	/** Whether a text ends with one of them. */
	public boolean endOf(String text) {
		if (this.last.endOf(text)) {
			for (String word : this.byLast[text.charAt(text.length() - 1) % HEAPS]) {
				if (text.endsWith(word)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether a text begins with one of them. */
	public boolean startOf(String text) {
		return this.first.startOf(text) && startsAt(text, 0);
	}

	/** Whether one of them begins at a place of a text. */
	public boolean startsAt(String text, int at) {
		for (String word : this.byFirst[text.charAt(at) % HEAPS]) {
			if (text.startsWith(word, at)) {
				return true;
			}
		}
		return false;
	}

	/** Every character that a word begins with. */
	public String firstCharacters() {
		return this.words.stream().map((word) -> word.substring(0, 1)).distinct().collect(Collectors.joining());
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/**
	 * The words as alternatives of a regular expression. What begins alike is one
	 * alternative, so that few have to be tried.
	 */
	public String alternatives() {
		return alternatives(List.of(this), "");
	}

	/**
	 * The words of several lists as alternatives of a regular expression.
	 * @param between what may stand between two characters of a word
	 */
	public static String alternatives(List<WordList> lists, String between) {
		return lists.stream()
			.flatMap((list) -> list.words.stream())
			.sorted(Comparator.comparing(String::length).reversed())
			.collect(Collectors.collectingAndThen(Collectors.toList(),
					(words) -> "(?:" + String.join("|", branches(words, between)) + ")"));
	}

	// One for each first character, with what may follow it.
	private static List<String> branches(List<String> words, String between) {
		Map<String, List<String>> byFirst = words.stream()
			.collect(Collectors.groupingBy((word) -> word.substring(0, 1), LinkedHashMap::new,
					Collectors.mapping((word) -> word.substring(1), Collectors.toList())));
		List<String> branches = new ArrayList<>();
		byFirst.forEach((first, rests) -> branches.add(Pattern.quote(first) + rest(rests, between)));
		return branches;
	}

	private static String rest(List<String> rests, String between) {
		List<String> longer = rests.stream().filter((rest) -> !rest.isEmpty()).toList();
		if (longer.isEmpty()) {
			return "";
		}
		List<String> branches = branches(longer, between);
		boolean ends = longer.size() < rests.size();
		if (branches.size() == 1 && !ends) {
			return between + branches.get(0);
		}
		return "(?:" + between + String.join("|" + between, branches) + (ends ? "|)" : ")");
	}

}
