package org.gongjian.planimport;

import org.gongjian.domain.plan.SourceSpan;

/**
 * A piece of the document.
 *
 * @param text the words as printed
 * @param span where they stand; of a passage over several paragraphs, where it begins
 */
public record DraftPassage(String text, SourceSpan span) {

}
