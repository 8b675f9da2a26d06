package org.gongjian.planimport.internal.extract.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What all parts of a docx share: its styles, its lists and how far they have counted,
 * the text so far and the notes it names.
 */
final class WordDocument {

	final Styles styles = new Styles();

	final NumberingPart numbering = new NumberingPart();

	final Story story = new Story();

	private final ListCounters counters = new ListCounters();

	private final Set<String> footnotes = new LinkedHashSet<>();

	private final Set<String> endnotes = new LinkedHashSet<>();

	/** The number that the next paragraph of a list shows; empty outside of lists. */
	String number(@Nullable String list, int level) {
		NumberedList numbered = (list != null) ? this.numbering.list(list, this.styles) : null;
		return (numbered != null) ? this.counters.next(numbered, Math.min(level, NumberedList.LEVELS - 1)) : "";
	}

	/** The level that a style has in a list. */
	int levelOfStyle(@Nullable String list, @Nullable String style) {
		NumberedList numbered = (list != null) ? this.numbering.list(list, this.styles) : null;
		return (numbered != null && style != null) ? numbered.levelOfStyle(style) : 0;
	}

	void footnote(@Nullable String id) {
		this.footnotes.add(String.valueOf(id));
	}

	void endnote(@Nullable String id) {
		this.endnotes.add(String.valueOf(id));
	}

	List<String> footnotes() {
		return new ArrayList<>(this.footnotes);
	}

	List<String> endnotes() {
		return new ArrayList<>(this.endnotes);
	}

}
