package org.gongjian.planimport.internal.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.gongjian.planimport.Paragraph;

/**
 * Reads a paragraph of a docx: its words without those that tracked changes have removed,
 * that are hidden or that belong to a field's code.
 */
final class ParagraphReader {

	private final WordXml xml;

	private final WordDocument document;

	private final ParagraphProperties properties = new ParagraphProperties();

	private final StringBuilder text = new StringBuilder();

	private final List<Paragraph> boxes = new ArrayList<>();

	private final RunReader run;

	ParagraphReader(WordXml xml, WordDocument document, Fields fields) {
		this.xml = xml;
		this.document = document;
		this.run = new RunReader(xml, document, fields, this);
	}

	void inline(String name) {
		switch (name) {
			case "pPr" -> this.xml.children((property) -> this.properties.read(property, this.xml));
			case "r" -> this.run.read();
			case "hyperlink", "ins", "moveTo", "smartTag", "customXml", "sdtContent", "dir", "bdo", "rubyBase" ->
				this.xml.children(this::inline);
			case "sdt" -> contentControl();
			case "fldSimple" -> {
				if (!Fields.isLayout(String.valueOf(this.xml.attribute("instr")))) {
					this.xml.children(this::inline);
				}
			}
			case "m:oMath", "m:oMathPara" -> this.xml.children(this::formula);
			case "mc:AlternateContent" -> firstWithText(this::inline);
			default -> {
			}
		}
	}

	private void contentControl() {
		boolean[] isContents = new boolean[1];
		this.xml.children((name) -> {
			if (name.equals("sdtPr")) {
				isContents[0] = BlockReader.isContents(this.xml);
			}
			else if (!isContents[0]) {
				inline(name);
			}
		});
	}

	private void formula(String name) {
		switch (name) {
			case "m:t", "t" -> this.xml.text(this.text);
			case "del", "moveFrom" -> {
			}
			case "m:den" -> {
				this.text.append('/');
				this.xml.children(this::formula);
			}
			default -> this.xml.children(this::formula);
		}
	}

	// Word writes a text box twice, once for older programs.
	void firstWithText(Consumer<String> reader) {
		int before = this.text.length() + this.boxes.size();
		this.xml.children((choice) -> {
			if (this.text.length() + this.boxes.size() == before) {
				this.xml.children(reader);
			}
		});
	}

	ParagraphStyle style() {
		return this.document.styles.paragraph(this.properties.style());
	}

	ParagraphProperties properties() {
		return this.properties;
	}

	StringBuilder text() {
		return this.text;
	}

	/** The text boxes anchored in it. */
	List<Paragraph> boxes() {
		return this.boxes;
	}

}
