package org.gongjian.planimport.internal.extract.word;

import java.util.regex.Pattern;

import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * What all parts of a doc share: its lists, its styles and the text so far.
 */
final class OldWordDocument {

	private static final Pattern CONTENTS = Pattern.compile("(?:toc|目录) ?(?:[1-9]|heading|标题)",
			Pattern.CASE_INSENSITIVE);

	private static final int BODY_TEXT = 9;

	final Story story = new Story();

	final OldWordLists lists;

	private final StyleSheet styles;

	OldWordDocument(OldWordLists lists, StyleSheet styles) {
		this.lists = lists;
		this.styles = styles;
	}

	/** Its level as a heading, 0 for running text. */
	int heading(Paragraph paragraph) {
		int level = paragraph.getLvl();
		// The built-in headings have the first numbers of all styles.
		int style = paragraph.getStyleIndex();
		if ((level < 0 || level >= BODY_TEXT) && style >= 1 && style <= BODY_TEXT) {
			return style;
		}
		return (level >= 0 && level < BODY_TEXT) ? level + 1 : 0;
	}

	/** Whether it is a line of a contents list. */
	boolean isContents(Paragraph paragraph) {
		int index = paragraph.getStyleIndex();
		if (index < 0 || index >= this.styles.numStyles()) {
			return false;
		}
		StyleDescription style = this.styles.getStyleDescription(index);
		return style != null && style.getName() != null && CONTENTS.matcher(style.getName()).matches();
	}

}
