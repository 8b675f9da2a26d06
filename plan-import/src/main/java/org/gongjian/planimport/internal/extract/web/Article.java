package org.gongjian.planimport.internal.extract.web;

import org.gongjian.planimport.internal.lines.Blanks;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page: the innermost element that holds nearly all of the page's
 * sentences.
 */
final class Article {

	/** Sentences that may be lost with what is around the article. */
	private static final int LOSS = 40;

	private static final double LOSS_SHARE = 0.03;

	private static final double CONTENT_SHARE = 0.6;

	private static final int SHORTEST_TITLE = 6;

	private static final int LONGEST_TITLE = 120;

	private Article() {
	}

	static Element in(Element body, PageWeight weight) {
		double sentences = weight.sentences(body) - Math.max(LOSS, weight.sentences(body) * LOSS_SHARE);
		double content = (weight.text(body) - weight.linked(body)) * CONTENT_SHARE;
		Element article = body;
		Element inner = body;
		while (inner != null) {
			article = inner;
			inner = null;
			for (Element child : article.children()) {
				if (canHold(child) && weight.sentences(child) >= sentences
						&& weight.text(child) - weight.linked(child) >= content) {
					inner = child;
				}
			}
		}
		return article;
	}

	private static boolean canHold(Element element) {
		return switch (element.normalName()) {
			case "p", "ul", "ol", "dl", "pre", "h1", "h2", "h3", "h4", "h5", "h6" -> false;
			case "table" -> PageTable.isLayout(element);
			default -> true;
		};
	}

	/**
	 * The title above an article that does not hold it itself: what the page's own title
	 * repeats, else the one heading of the first level.
	 */
	static @Nullable Element titleAbove(Element article, Element body, String pageTitle) {
		String page = Blanks.remove(pageTitle);
		Element found = null;
		for (Element element : body.getAllElements()) {
			if (element == article) {
				break;
			}
			String text = Blanks.remove(element.ownText());
			boolean title = text.length() >= SHORTEST_TITLE && text.length() <= LONGEST_TITLE && page.contains(text);
			if (title && element.closest("a") == null) {
				found = element;
			}
		}
		return (found != null) ? found : onlyHeading(article, body);
	}

	private static @Nullable Element onlyHeading(Element article, Element body) {
		var headings = body.select("h1");
		Element heading = (headings.size() == 1) ? headings.first() : null;
		boolean outside = heading != null && heading.parents().stream().noneMatch((parent) -> parent == article);
		return (outside && heading != null && heading.closest("a") == null && heading.selectFirst("a, img") == null)
				? heading : null;
	}

}
