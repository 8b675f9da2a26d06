package org.gongjian.planimport.internal.extract.web;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanText;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.gongjian.planimport.internal.lines.Blanks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * A saved web page: its index data, the title of the article and the article, without the
 * page around them.
 */
public final class WebPage {

	/** Lines in which an article may give its title itself. */
	private static final int TOP = 5;

	private WebPage() {
	}

	public static PlanText read(byte[] content) {
		Document page = Jsoup.parse(PageEncoding.decode(content));
		Element body = page.body();
		String pageTitle = page.title();
		PageChrome.removeUnread(body);
		List<Paragraph> paragraphs = new ArrayList<>();
		IndexData.takeOut(body, PageWeight.of(body)).stream().map(Paragraph::of).forEach(paragraphs::add);
		PageChrome.remove(body, PageWeight.of(body));
		Element article = Article.in(body, PageWeight.of(body));
		List<Paragraph> text = textOf(article);
		Element title = Article.titleAbove(article, body, pageTitle);
		if (title != null && !begins(text, title.text())) {
			paragraphs.addAll(textOf(title));
		}
		paragraphs.addAll(text);
		if (text.stream().allMatch((paragraph) -> paragraph.text().isEmpty())) {
			throw new UnreadableDocumentException(Reason.EMPTY);
		}
		return new PlanText(paragraphs);
	}

	private static List<Paragraph> textOf(@Nullable Element element) {
		PageText text = new PageText();
		if (element != null) {
			NodeTraversor.traverse(text, element);
		}
		return text.paragraphs();
	}

	private static boolean begins(List<Paragraph> text, String title) {
		String words = Blanks.remove(title);
		return text.stream().limit(TOP).anyMatch((paragraph) -> Blanks.remove(paragraph.text()).equals(words));
	}

}
