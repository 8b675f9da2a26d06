package org.gongjian.planimport.internal.extract.word;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Reads the runs of a paragraph of a docx, which are the pieces of equal look: their
 * words, signs, breaks, fields and drawings, unless they are hidden.
 */
final class RunReader {

	private final WordXml xml;

	private final WordDocument document;

	private final Fields fields;

	private final ParagraphReader paragraph;

	private final StringBuilder text;

	private boolean isHidden;

	RunReader(WordXml xml, WordDocument document, Fields fields, ParagraphReader paragraph) {
		this.xml = xml;
		this.document = document;
		this.fields = fields;
		this.paragraph = paragraph;
		this.text = paragraph.text();
	}

	void read() {
		boolean outer = this.isHidden;
		this.isHidden = this.paragraph.style().hidden();
		this.xml.children(this::runPart);
		this.isHidden = outer;
	}

	private void runPart(String name) {
		switch (name) {
			case "rPr" -> this.xml.children(this::runProperty);
			case "fldChar" -> field(String.valueOf(this.xml.attribute("fldCharType")));
			case "instrText" -> {
				StringBuilder code = new StringBuilder();
				this.xml.text(code);
				this.fields.code(code);
			}
			case "mc:AlternateContent" -> this.paragraph.firstWithText(this::runPart);
			default -> {
				if (!this.isHidden && !this.fields.areHiding()) {
					printed(name);
				}
			}
		}
	}

	private void printed(String name) {
		switch (name) {
			case "t" -> {
				StringBuilder words = new StringBuilder();
				this.xml.text(words);
				Symbols.append(words, this.text);
			}
			case "tab", "ptab" -> this.text.append(' ');
			case "noBreakHyphen" -> this.text.append('-');
			case "cr" -> this.text.append(LineBreaks.LINE);
			case "br" -> {
				String type = this.xml.attribute("type");
				boolean isLine = type == null || type.equals("textWrapping");
				this.text.append(isLine ? LineBreaks.LINE : LineBreaks.PAGE);
			}
			case "sym" -> symbol(this.xml.attribute("char"));
			case "footnoteReference" -> note(this.document::footnote);
			case "endnoteReference" -> note(this.document::endnote);
			case "ruby" -> this.xml.children(this.paragraph::inline);
			case "drawing", "pict", "object" -> this.xml.children(this::drawn);
			default -> {
			}
		}
	}

	private void runProperty(String name) {
		if (name.equals("vanish")) {
			this.isHidden = this.xml.isOn();
		}
		else if (name.equals("rStyle")) {
			this.isHidden |= this.document.styles.paragraph(this.xml.value()).hidden();
		}
	}

	private void field(String type) {
		switch (type) {
			case "begin" -> this.fields.begin();
			case "separate" -> this.fields.separate();
			case "end" -> this.fields.end();
			default -> {
			}
		}
	}

	private void symbol(@Nullable String code) {
		if (code != null && code.matches("[0-9A-Fa-f]{1,4}")) {
			char symbol = (char) Integer.parseInt(code, 16);
			// Symbol fonts may be named without the page on which they stand.
			Symbols.append((symbol < 0x100) ? (char) (0xF000 + symbol) : symbol, this.text);
		}
	}

	// A mark of the author's choice follows as text; the rest of the run is that mark.
	private void note(Consumer<@Nullable String> notes) {
		notes.accept(this.xml.attribute("id"));
		String ownMark = this.xml.attribute("customMarkFollows");
		this.isHidden = ownMark != null && !ownMark.equals("0") && !ownMark.equals("false");
	}

	private void drawn(String name) {
		switch (name) {
			case "txbxContent" -> this.paragraph.boxes()
				.addAll(this.document.story.apart(() -> BlockReader.read(this.xml, this.document)));
			case "mc:AlternateContent" -> this.paragraph.firstWithText(this::drawn);
			default -> this.xml.children(this::drawn);
		}
	}

}
