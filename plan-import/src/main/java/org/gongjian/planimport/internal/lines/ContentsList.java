package org.gongjian.planimport.internal.lines;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.gongjian.planimport.Paragraph;

/**
 * The lines of a table of contents without page numbers: below 目录, lines that come again
 * as headings further down (一、发展基础). They are not the text itself.
 */
final class ContentsList {

	private static final Pattern TITLE = Pattern.compile("[【\\[]?目\\s*[录次][】\\]]?");

	private static final Pattern PAGE = Pattern.compile("[.．·…\\s]*\\d{0,4}$");

	private static final Pattern ANNEX = Pattern.compile("^附[件表录]?[\\d一二三四五六七八九十]{0,2}[:：.、]?");

	private static final int LONGEST = 60;

	private ContentsList() {
	}

	/** The lines of such lists. */
	static BitSet in(List<Paragraph> paragraphs) {
		BitSet contents = new BitSet();
		for (int i = 0; i < paragraphs.size(); i++) {
			if (isTitle(paragraphs.get(i).text())) {
				mark(contents, paragraphs, i);
				return contents;
			}
		}
		return contents;
	}

	private static boolean isTitle(String line) {
		int word = line.indexOf('目');
		return (word == 0 || word == 1) && TITLE.matcher(line).matches();
	}

	private static void mark(BitSet contents, List<Paragraph> paragraphs, int title) {
		Map<String, Integer> last = new HashMap<>();
		for (int i = title + 1; i < paragraphs.size(); i++) {
			if (paragraphs.get(i).text().length() <= LONGEST) {
				last.put(words(paragraphs.get(i).text()), i);
			}
		}
		contents.set(title);
		int next = title + 1;
		while (next < paragraphs.size() && comesAgain(paragraphs.get(next).text(), next, last)) {
			contents.set(next++);
		}
	}

	private static boolean comesAgain(String line, int at, Map<String, Integer> last) {
		String words = words(line);
		String annex = ANNEX.matcher(words).replaceFirst("");
		return !words.isEmpty() && (last.getOrDefault(words, 0) > at || last.getOrDefault(annex, 0) > at);
	}

	private static String words(String line) {
		return Blanks.remove(PAGE.matcher(line).replaceFirst(""));
	}

}
