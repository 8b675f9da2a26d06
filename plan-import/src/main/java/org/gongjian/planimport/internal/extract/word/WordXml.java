package org.gongjian.planimport.internal.extract.word;

import java.io.InputStream;
import java.util.function.Consumer;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the XML of a part from its beginning to its end, so that a large part
 * costs no more memory than a small one. There are no entities and no declarations of
 * them in a Word file; a part that brings them is refused.
 */
final class WordXml {

	/** Nested tables, text boxes and content controls come to some sixty. */
	private static final int DEEPEST = 400;

	private static final XMLInputFactory FACTORY = factory();

	private final XMLStreamReader reader;

	private int depth;

	private WordXml(XMLStreamReader reader) {
		this.reader = reader;
	}

	/** Goes through the elements inside the root of a part. */
	static void read(InputStream part, String root, Consumer<WordXml> content) {
		try {
			WordXml xml = new WordXml(FACTORY.createXMLStreamReader(part));
			while (xml.next() != XMLStreamConstants.START_ELEMENT) {
				xml.requireElementsOnly();
			}
			if (!xml.name().equals(root)) {
				throw new UnreadableDocumentException(Reason.NOT_TEXT);
			}
			content.accept(xml);
		}
		catch (XMLStreamException ex) {
			throw new UnreadableDocumentException(Reason.DAMAGED, ex);
		}
	}

	/**
	 * Gives the name of each child of the element at hand to a reader, which may go
	 * through it; what it leaves is passed over.
	 */
	void children(Consumer<String> reader) {
		int outside = this.depth - 1;
		while (true) {
			int event = next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				int inside = this.depth;
				reader.accept(name());
				while (this.depth >= inside) {
					next();
				}
			}
			else if (this.depth == outside) {
				return;
			}
		}
	}

	/** Adds the characters of the element at hand. */
	void text(StringBuilder into) {
		int outside = this.depth - 1;
		while (this.depth > outside) {
			int event = next();
			if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
					|| event == XMLStreamConstants.SPACE) {
				into.append(this.reader.getTextCharacters(), this.reader.getTextStart(), this.reader.getTextLength());
			}
		}
	}

	/** The name of the element at hand; those of other vocabularies have a prefix. */
	String name() {
		String vocabulary = this.reader.getNamespaceURI();
		String name = this.reader.getLocalName();
		if (vocabulary == null) {
			return "other:" + name;
		}
		if (vocabulary.endsWith("/wordprocessingml/main") || vocabulary.endsWith("/wordprocessingml/2006/main")) {
			return name;
		}
		if (vocabulary.endsWith("/markup-compatibility/2006")) {
			return "mc:" + name;
		}
		return vocabulary.endsWith("/math") ? "m:" + name : "other:" + name;
	}

	/** The value that the element at hand gives. */
	@Nullable String value() {
		return attribute("val");
	}

	@Nullable String attribute(String name) {
		return this.reader.getAttributeValue(null, name);
	}

	/** Whether a property that is on when nothing else is said is on. */
	boolean isOn() {
		String value = value();
		return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
	}

	/** A whole number, or another where there is none. */
	int number(String name, int otherwise) {
		String value = attribute(name);
		try {
			return (value == null) ? otherwise : Integer.parseInt(value.strip());
		}
		catch (NumberFormatException ex) {
			return otherwise;
		}
	}

	private int next() {
		try {
			int event = this.reader.next();
			if (event == XMLStreamConstants.START_ELEMENT && ++this.depth > DEEPEST) {
				throw new UnreadableDocumentException(Reason.TOO_COSTLY);
			}
			if (event == XMLStreamConstants.END_ELEMENT) {
				this.depth--;
			}
			return event;
		}
		catch (XMLStreamException ex) {
			throw new UnreadableDocumentException(Reason.DAMAGED, ex);
		}
	}

	private void requireElementsOnly() {
		if (this.reader.getEventType() == XMLStreamConstants.DTD) {
			throw new UnreadableDocumentException(Reason.DAMAGED);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		return factory;
	}

}
