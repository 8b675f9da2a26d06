package org.gongjian.planimport.internal.extract.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.WordList;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The index data that a site prints with a document: number, issuing body, dates. Each
 * entry becomes a line; a site that gives them once for wide and once for narrow screens
 * gives them once here.
 */
final class IndexData {

	private static final Pattern LABEL = Pattern
		.compile("(?:^|(?<=[\\s\\u00A0\\u3000|]))(?:[\\[【]\\s?)?(?<name>%s)\\s?(?:[\\]】][:：]?|[:：]|$)"
			.formatted(WordList.of("index-data-labels").alternatives()));

	/** Fewer labels may stand in any table. */
	private static final int FEWEST = 3;

	private static final int LONGEST = 1500;

	private static final int FEW = 400;

	private final Map<String, String> entries = new LinkedHashMap<>();

	private @Nullable String open;

	private IndexData() {
	}

	/** Takes the index data out of a page and gives it back as lines. */
	static List<String> takeOut(Element body, PageWeight weight) {
		IndexData data = new IndexData();
		Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Element element : body.select("table, dl, ul, div")) {
			int text = weight.text(element);
			if (text > 0 && text <= LONGEST && weight.elements(element) <= FEW
					&& element.parents().stream().noneMatch(holders::contains) && data.read(element)) {
				holders.add(element);
			}
		}
		holders.forEach(Element::remove);
		return data.entries.values().stream().toList();
	}

	private boolean read(Element element) {
		PageText text = new PageText();
		NodeTraversor.traverse(text, element);
		List<Paragraph> lines = text.paragraphs();
		long labels = lines.stream().flatMap((line) -> LABEL.matcher(line.text()).results()).distinct().count();
		boolean sentence = lines.stream().anyMatch((line) -> line.text().contains("。"));
		if (labels < FEWEST || sentence || labels * 3 < lines.size()) {
			return false;
		}
		lines.forEach((line) -> read(line.text()));
		this.open = null;
		return true;
	}

	private void read(String line) {
		Matcher label = LABEL.matcher(line);
		int end = 0;
		while (label.find()) {
			value(line.substring(end, label.start()));
			String name = label.group("name");
			this.open = this.entries.containsKey(name) ? null : name;
			this.entries.putIfAbsent(name, label.group());
			end = label.end();
		}
		value(line.substring(end));
	}

	private void value(String words) {
		String value = Blanks.strip(words);
		if (this.open != null && !value.isEmpty()) {
			this.entries.merge(this.open, value, (label, text) -> label + " " + text);
			this.open = null;
		}
	}

}
