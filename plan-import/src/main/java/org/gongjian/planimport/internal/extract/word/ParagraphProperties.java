package org.gongjian.planimport.internal.extract.word;

import org.jspecify.annotations.Nullable;

/**
 * What a paragraph of a docx says about itself.
 */
final class ParagraphProperties {

	private static final int BODY_TEXT = 9;

	private @Nullable String style;

	private @Nullable String list;

	private int level = -1;

	private int outline = -1;

	private boolean isMarkDeleted;

	private boolean isMarkHidden;

	void read(String name, WordXml xml) {
		switch (name) {
			case "pStyle" -> this.style = xml.value();
			case "numPr" -> xml.children((child) -> read(child, xml));
			case "numId" -> this.list = xml.value();
			case "ilvl" -> this.level = Math.max(0, xml.number("val", 0));
			case "outlineLvl" -> this.outline = xml.number("val", -1);
			case "rPr" -> xml.children((child) -> mark(child, xml));
			default -> {
			}
		}
	}

	private void mark(String name, WordXml xml) {
		switch (name) {
			case "del", "moveFrom" -> this.isMarkDeleted = true;
			case "vanish" -> this.isMarkHidden = xml.isOn();
			default -> {
			}
		}
	}

	/** Its level as a heading, 0 for running text. */
	int heading(ParagraphStyle style) {
		if (this.outline < 0) {
			return style.heading();
		}
		return (this.outline < BODY_TEXT) ? this.outline + 1 : 0;
	}

	@Nullable String style() {
		return this.style;
	}

	/** The number that is printed before it. */
	String number(ParagraphStyle style, WordDocument document) {
		String named = (this.list != null) ? this.list : style.list();
		int depth = this.level;
		if (depth < 0 && this.list == null && style.level() < 0) {
			depth = document.levelOfStyle(named, this.style);
		}
		return document.number(named, (depth < 0) ? Math.max(style.level(), 0) : depth);
	}

	/** Whether the paragraph goes on into the next, since its end was deleted. */
	boolean isMarkDeleted() {
		return this.isMarkDeleted;
	}

	boolean isMarkHidden() {
		return this.isMarkHidden;
	}

}
