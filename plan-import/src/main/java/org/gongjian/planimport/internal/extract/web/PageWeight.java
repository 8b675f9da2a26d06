package org.gongjian.planimport.internal.extract.web;

import java.util.IdentityHashMap;
import java.util.Map;

import org.gongjian.planimport.internal.lines.Blanks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text each element of a page holds, how much of it stands in links and how much
 * in sentences.
 */
final class PageWeight {

	private static final String SENTENCE = "。，；,;";

	private static final Weight NONE = new Weight();

	private final Map<Element, Weight> weights = new IdentityHashMap<>();

	private PageWeight() {
	}

	static PageWeight of(Element page) {
		PageWeight weights = new PageWeight();
		NodeTraversor.traverse(weights.new Weighing(), page);
		return weights;
	}

	/** Characters, white space aside. */
	int text(Element element) {
		return this.weights.getOrDefault(element, NONE).text;
	}

	/** Those of them that lead to other pages. */
	int linked(Element element) {
		return this.weights.getOrDefault(element, NONE).linked;
	}

	int links(Element element) {
		return this.weights.getOrDefault(element, NONE).links;
	}

	/** Those of them that are sentences, not links. */
	int sentences(Element element) {
		return this.weights.getOrDefault(element, NONE).sentences;
	}

	/** The element itself and all inside it. */
	int elements(Element element) {
		return this.weights.getOrDefault(element, NONE).elements;
	}

	/** Counts from the leaves up, each node once. */
	private final class Weighing implements NodeVisitor {

		private int inLinks;

		@Override
		public void head(Node node, int depth) {
			if (node instanceof Element element && element.nameIs("a")) {
				this.inLinks++;
			}
			if (node instanceof TextNode text && text.parentNode() instanceof Element parent) {
				Weight weight = PageWeight.this.weights.computeIfAbsent(parent, (key) -> new Weight());
				String words = text.getWholeText();
				int length = Blanks.remove(words).length();
				weight.text += length;
				weight.linked += (this.inLinks > 0) ? length : 0;
				weight.sentences += (this.inLinks == 0 && isSentence(words)) ? length : 0;
			}
		}

		@Override
		public void tail(Node node, int depth) {
			if (!(node instanceof Element element)) {
				return;
			}
			boolean link = element.nameIs("a");
			if (link) {
				this.inLinks--;
			}
			Weight weight = PageWeight.this.weights.computeIfAbsent(element, (key) -> new Weight());
			weight.elements++;
			if (element.parent() != null) {
				weight.links += link ? 1 : 0;
				PageWeight.this.weights.computeIfAbsent(element.parent(), (key) -> new Weight()).add(weight);
			}
		}

		private static boolean isSentence(String words) {
			return words.chars().anyMatch((c) -> SENTENCE.indexOf(c) >= 0);
		}

	}

	/** What is counted. */
	private static final class Weight {

		private int text;

		private int linked;

		private int links;

		private int sentences;

		private int elements;

		private void add(Weight inner) {
			this.text += inner.text;
			this.linked += inner.linked;
			this.links += inner.links;
			this.sentences += inner.sentences;
			this.elements += inner.elements;
		}

	}

}
