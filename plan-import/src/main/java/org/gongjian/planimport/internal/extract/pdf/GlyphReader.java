package org.gongjian.planimport.internal.extract.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;

/**
 * Collects the characters of a page that run in its main direction. Signs of the same
 * look that fonts give for Chinese characters (Kangxi radicals, compatibility forms) and
 * ligatures become the characters that people type.
 */
final class GlyphReader extends PDFTextStripper {

	private static final int MOST_GLYPHS = 100_000;

	private final Map<Integer, List<Glyph>> byDirection = new HashMap<>();

	private final DrawnForms forms = new DrawnForms();

	private int count;

	private int unreadable;

	/** The characters of a page, from 1. */
	static GlyphReader read(PDDocument document, int page) throws IOException {
		GlyphReader reader = new GlyphReader();
		reader.setStartPage(page);
		reader.setEndPage(page);
		reader.getText(document);
		return reader;
	}

	/** The main direction, in degrees. */
	int direction() {
		return this.byDirection.entrySet()
			.stream()
			.max((one, other) -> Integer.compare(one.getValue().size(), other.getValue().size()))
			.map(Map.Entry::getKey)
			.orElse(0);
	}

	List<Glyph> glyphs() {
		return this.byDirection.getOrDefault(direction(), List.of());
	}

	/** How many characters have no meaning outside of their font. */
	int unreadable() {
		return this.unreadable;
	}

	@Override
	protected void processTextPosition(TextPosition position) {
		if (++this.count > MOST_GLYPHS) {
			throw new UnreadableDocumentException(Reason.TOO_LARGE);
		}
		String text = position.getUnicode();
		if (text == null || text.isEmpty() || isSlanted(position)) {
			return;
		}
		int character = text.codePointAt(0);
		if (character == 0xFFFD || Character.getType(character) == Character.PRIVATE_USE || character < ' ') {
			this.unreadable++;
			return;
		}
		float size = Math.max(position.getFontSizeInPt(), position.getHeightDir());
		this.byDirection.computeIfAbsent((int) position.getDir(), (key) -> new ArrayList<>())
			.add(new Glyph(typed(text), position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), size));
	}

	@Override
	public void showForm(PDFormXObject form) throws IOException {
		this.forms.add();
		super.showForm(form);
	}

	@Override
	public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
		this.forms.add();
		super.showTransparencyGroup(form);
	}

	// Watermarks run across the page.
	private static boolean isSlanted(TextPosition position) {
		float across = Math.abs(position.getTextMatrix().getShearY());
		float along = Math.abs(position.getTextMatrix().getScaleX());
		return Math.min(across, along) > 0.2F * Math.max(across, along);
	}

	private static String typed(String text) {
		int first = text.codePointAt(0);
		boolean lookalike = (first >= 0x2E80 && first <= 0x2FDF) || (first >= 0xF900 && first <= 0xFAFF)
				|| (first >= 0xFB00 && first <= 0xFB06);
		return lookalike ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
	}

	// Nothing but the characters is wanted; the text that the library would put together
	// is not.
	@Override
	protected void writePage() {
	}

}
