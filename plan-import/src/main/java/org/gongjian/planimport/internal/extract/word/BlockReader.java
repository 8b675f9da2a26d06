package org.gongjian.planimport.internal.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.gongjian.planimport.Paragraph;

/**
 * Reads what stands one below the other in a docx: paragraphs, tables and content
 * controls around them.
 */
final class BlockReader {

	private static final String CONTENTS = "Table of Contents";

	private final WordXml xml;

	private final WordDocument document;

	private final Fields fields;

	private final boolean inCell;

	/** Paragraphs whose mark was deleted, so that the next one goes on from them. */
	private final StringBuilder joined = new StringBuilder();

	private final List<Paragraph> joinedBoxes = new ArrayList<>();

	private BlockReader(WordXml xml, WordDocument document, Fields fields, boolean inCell) {
		this.xml = xml;
		this.document = document;
		this.fields = fields;
		this.inCell = inCell;
	}

	/** Reads the blocks inside the element at hand: a body, a note, a text box. */
	static void read(WordXml xml, WordDocument document) {
		BlockReader reader = new BlockReader(xml, document, new Fields(), false);
		xml.children(reader::block);
		reader.finish("", 0, List.of());
	}

	/**
	 * Reads the blocks inside a cell. A field that begins in a cell ends in it.
	 * @param properties takes what the cell says about itself
	 */
	static void readCell(WordXml xml, WordDocument document, Fields fields, Runnable properties) {
		BlockReader reader = new BlockReader(xml, document, fields, true);
		int open = fields.depth();
		xml.children((name) -> {
			if (name.equals("tcPr")) {
				properties.run();
			}
			else {
				reader.block(name);
			}
		});
		reader.finish("", 0, List.of());
		fields.closeTo(open);
	}

	private void block(String name) {
		switch (name) {
			case "p" -> paragraph();
			case "tbl" -> this.document.story.addAll(TableReader.read(this.xml, this.document, this.fields));
			case "sdt" -> contentControl();
			case "sdtContent", "customXml", "ins", "moveTo", "smartTag" -> this.xml.children(this::block);
			case "mc:AlternateContent" -> firstWithText(this::block);
			default -> {
			}
		}
	}

	private void contentControl() {
		boolean[] isContents = new boolean[1];
		this.xml.children((name) -> {
			if (name.equals("sdtPr")) {
				isContents[0] = isContents(this.xml);
			}
			else if (name.equals("sdtContent") && !isContents[0]) {
				this.xml.children(this::block);
			}
		});
	}

	/** Whether the properties of a content control say that it is the contents list. */
	static boolean isContents(WordXml xml) {
		boolean[] found = new boolean[1];
		xml.children((name) -> {
			if (name.equals("docPartObj") || name.equals("docPartList")) {
				xml.children((child) -> found[0] |= child.equals("docPartGallery") && CONTENTS.equals(xml.value()));
			}
		});
		return found[0];
	}

	private void firstWithText(Consumer<String> reader) {
		int before = this.document.story.count();
		this.xml.children((choice) -> {
			if (this.document.story.count() == before) {
				this.xml.children(reader);
			}
		});
	}

	private void paragraph() {
		ParagraphReader paragraph = new ParagraphReader(this.xml, this.document, this.fields);
		boolean isHidden = this.fields.areHiding();
		this.xml.children(paragraph::inline);
		isHidden |= this.fields.areHiding();
		this.fields.endCodes();
		ParagraphProperties properties = paragraph.properties();
		ParagraphStyle style = paragraph.style();
		if (!style.contents()) {
			this.joined.append(paragraph.text());
		}
		if (properties.isMarkDeleted()) {
			this.joinedBoxes.addAll(paragraph.boxes());
			return;
		}
		boolean isUnseen = style.contents() || isHidden || properties.isMarkHidden();
		if (isUnseen && this.joined.toString().isBlank()) {
			finish("", 0, paragraph.boxes());
		}
		else {
			finish(properties.number(style, this.document), properties.heading(style), paragraph.boxes());
		}
	}

	private void finish(String number, int heading, List<Paragraph> boxes) {
		this.document.story.add(number, this.joined, heading, this.inCell);
		this.document.story.addAll(this.joinedBoxes);
		this.document.story.addAll(boxes);
		this.joined.setLength(0);
		this.joinedBoxes.clear();
	}

}
