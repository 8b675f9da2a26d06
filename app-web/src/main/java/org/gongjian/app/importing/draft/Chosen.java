package org.gongjian.app.importing.draft;

import org.gongjian.app.importing.edit.Spot;
import org.gongjian.domain.plan.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen of the document to make a new element of: words, or a stretch of a
 * paragraph.
 *
 * @param paragraph its number; -1 for none
 * @param start where the stretch begins
 * @param end where it ends; -1 for the end of the paragraph
 * @param words words that were marked; empty where none were
 */
record Chosen(int paragraph, int start, int end, String words) {

	/**
	 * What follows the address of a form to make something of a stretch of the document.
	 */
	static String address(Spot at, SourceSpan span) {
		return "?at=" + at + "&paragraph=" + span.paragraph() + "&start=" + span.start() + "&end=" + span.end();
	}

	/** The words of the stretch; {@code null} where there is no such paragraph. */
	@Nullable String sentence(OpenDraft open) {
		String text = open.paragraph(this.paragraph);
		boolean inside = text != null && this.start >= 0 && this.start < this.end && this.end <= text.length();
		return (text != null && inside) ? text.substring(this.start, this.end) : text;
	}

}
