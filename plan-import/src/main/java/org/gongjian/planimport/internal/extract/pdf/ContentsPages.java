package org.gongjian.planimport.internal.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongjian.planimport.internal.lines.Blanks;

/**
 * A table of contents, told by lines that dots lead to a page number. It is no part of
 * the text.
 */
final class ContentsPages {

	private static final Pattern ENTRY = Pattern
		.compile("[^.．·•…_]{2,80}(?:[.．·•_]{5,}|…{2,})[—–－(（-]{0,2}\\d{1,4}[—–－)）-]{0,2}");

	private static final Pattern HEADING = Pattern.compile("目录|目次|contents", Pattern.CASE_INSENSITIVE);

	private static final int FEWEST = 3;

	private ContentsPages() {
	}

	/** The pages without it. */
	static List<List<PageElement>> removed(List<List<PageElement>> pages) {
		List<List<PageElement>> kept = new ArrayList<>();
		boolean inContents = false;
		for (List<PageElement> page : pages) {
			List<Integer> entries = entries(page);
			if (entries.size() < (inContents ? 1 : FEWEST)) {
				inContents = false;
				kept.add(page);
				continue;
			}
			int begin = inContents ? 0 : entries.get(0);
			for (int i = 0; i < entries.get(0); i++) {
				begin = (page.get(i) instanceof TextLine line && HEADING.matcher(words(line)).matches()) ? i : begin;
			}
			List<PageElement> rest = new ArrayList<>(page.subList(0, begin));
			rest.addAll(page.subList(entries.get(entries.size() - 1) + 1, page.size()));
			kept.add(rest);
			inContents = true;
		}
		return kept;
	}

	private static List<Integer> entries(List<PageElement> page) {
		List<Integer> entries = new ArrayList<>();
		for (int i = 0; i < page.size(); i++) {
			if (page.get(i) instanceof TextLine line && ENTRY.matcher(words(line)).matches()) {
				entries.add(i);
			}
		}
		return entries;
	}

	private static String words(TextLine line) {
		return Blanks.remove(line.text());
	}

}
