package org.gongjian.planimport.internal.extract.word;

import org.jspecify.annotations.Nullable;

/**
 * What a style says that matters for the text.
 *
 * @param heading its level as a heading, 0 if it is none
 * @param contents whether it is for the lines of a contents list
 * @param list the list whose items it formats
 * @param level the level in that list
 * @param hidden whether its text is hidden
 */
record ParagraphStyle(int heading, boolean contents, @Nullable String list, int level, boolean hidden) {

	static final ParagraphStyle PLAIN = new ParagraphStyle(0, false, null, -1, false);

}
