package org.gongjian.planimport.internal.extract.web;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.ItemNumber;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Writes down an article paragraph by paragraph as a browser shows it: blocks and line
 * breaks end a paragraph, list items carry their numbers, the cells of a table are
 * placed.
 */
final class PageText implements NodeVisitor {

	private static final Pattern HEADING = Pattern.compile("h[1-6]");

	private static final Pattern SOURCE_BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");

	/** The end of a line of the source between two Chinese characters is no blank. */
	private static final Pattern BLANK_IN_HAN = Pattern.compile("(?<=[\\p{IsHan}，。；：、]) ?\\n ?(?=[\\p{IsHan}，。；：、])");

	private final List<Paragraph> paragraphs = new ArrayList<>();

	private final StringBuilder line = new StringBuilder();

	private final Map<Element, Cell> cells = new IdentityHashMap<>();

	private final Map<Element, Integer> counters = new IdentityHashMap<>();

	private int tables;

	private int preformatted;

	private int heading;

	private String number = "";

	private @Nullable Cell cell;

	private int cellBegin;

	List<Paragraph> paragraphs() {
		end();
		return this.paragraphs;
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode text) {
			this.line.append(text.getWholeText());
			if (this.preformatted > 0) {
				preformatted();
			}
		}
		else if (node instanceof Element element) {
			if (element.isBlock() || element.nameIs("br")) {
				end();
			}
			open(element);
		}
	}

	private void open(Element element) {
		String name = element.normalName();
		if (name.equals("pre")) {
			this.preformatted++;
		}
		else if (name.equals("li")) {
			this.number = numberOf(element);
		}
		else if (name.equals("table") && this.cell == null && !PageTable.isLayout(element)) {
			this.cells.putAll(PageTable.cells(element, this.tables++));
		}
		else if (this.cells.containsKey(element)) {
			this.cell = this.cells.get(element);
			this.cellBegin = this.paragraphs.size();
		}
		else if (HEADING.matcher(name).matches()) {
			this.heading = name.charAt(1) - '0';
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (!(node instanceof Element element) || !element.isBlock()) {
			return;
		}
		end();
		String name = element.normalName();
		Cell closed = this.cells.get(element);
		if (closed != null) {
			if (this.paragraphs.size() == this.cellBegin) {
				this.paragraphs.add(Paragraph.in(closed, ""));
			}
			this.cell = null;
		}
		else if (name.equals("pre")) {
			this.preformatted--;
		}
		else if (name.equals("li")) {
			this.number = "";
		}
		else if (HEADING.matcher(name).matches()) {
			this.heading = 0;
		}
	}

	private String numberOf(Element item) {
		Element list = item.parent();
		if (list == null || !list.nameIs("ol")) {
			return "";
		}
		String start = list.attr("start").trim();
		int next = this.counters.getOrDefault(list, start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1);
		this.counters.put(list, next + 1);
		return next + ". ";
	}

	private void preformatted() {
		String text = this.line.toString();
		this.line.setLength(0);
		int begin = 0;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
			this.line.append(text, begin, end);
			end();
			begin = end + 1;
		}
		this.line.append(text, begin, text.length());
	}

	private void end() {
		if (this.line.isEmpty()) {
			return;
		}
		String inHan = BLANK_IN_HAN.matcher(this.line).replaceAll("");
		this.line.setLength(0);
		String words = Blanks.strip(SOURCE_BLANKS.matcher(inHan).replaceAll(" "));
		if (words.isEmpty()) {
			return;
		}
		String text = (ItemNumber.at(words) == null) ? this.number + words : words;
		this.number = "";
		this.paragraphs.add(new Paragraph(text, (this.cell == null) ? this.heading : 0, this.cell));
	}

}
