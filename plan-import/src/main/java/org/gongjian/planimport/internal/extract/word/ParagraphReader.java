package org.gongjian.planimport.internal.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.gongjian.planimport.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads a paragraph of a docx: its words without those that tracked changes have removed,
 * that are hidden or that belong to a field's code.
 */
final class ParagraphReader {

	private final WordXml xml;

	private final WordDocument document;

	private final Fields fields;

	private final ParagraphProperties properties = new ParagraphProperties();

	private final StringBuilder text = new StringBuilder();

	private final List<Paragraph> boxes = new ArrayList<>();

	private boolean isHidden;

	ParagraphReader(WordXml xml, WordDocument document, Fields fields) {
		this.xml = xml;
		this.document = document;
		this.fields = fields;
	}

	void inline(String name) {
		switch (name) {
			case "pPr" -> this.xml.children((property) -> this.properties.read(property, this.xml));
			case "r" -> run();
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

	private void run() {
		boolean outer = this.isHidden;
		this.isHidden = style().hidden();
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
			case "mc:AlternateContent" -> firstWithText(this::runPart);
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
			case "ruby" -> this.xml.children(this::inline);
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
			case "txbxContent" ->
				this.boxes.addAll(this.document.story.apart(() -> BlockReader.read(this.xml, this.document)));
			case "mc:AlternateContent" -> firstWithText(this::drawn);
			default -> this.xml.children(this::drawn);
		}
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
	private void firstWithText(Consumer<String> reader) {
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
