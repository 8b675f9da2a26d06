package org.gongjian.app.importing.edit;

import java.util.List;

import org.gongjian.domain.plan.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The text that a draft was read from.
 *
 * @param paragraphs its paragraphs
 */
public record OriginalText(List<String> paragraphs) {

	/** How many characters are enough to know a place again. */
	private static final int ENOUGH = 12;

	public OriginalText {
		paragraphs = List.copyOf(paragraphs);
	}

	/**
	 * Where words stand: the first place from another on, else anywhere; {@code null} if
	 * they are not printed.
	 */
	public @Nullable SourceSpan find(String words, SourceSpan from) {
		String begin = words.strip().lines().findFirst().orElse("");
		if (begin.isEmpty()) {
			return null;
		}
		for (String wanted : List.of(begin, begin.substring(0, Math.min(ENOUGH, begin.length())))) {
			SourceSpan found = find(wanted, from.paragraph(), from.start());
			found = (found != null) ? found : find(wanted, 0, 0);
			if (found != null) {
				int end = Math.min(found.start() + begin.length(), this.paragraphs.get(found.paragraph()).length());
				return new SourceSpan(found.paragraph(), found.start(), end);
			}
		}
		return null;
	}

	private @Nullable SourceSpan find(String words, int paragraph, int start) {
		for (int i = paragraph; i < this.paragraphs.size(); i++) {
			int at = this.paragraphs.get(i).indexOf(words, (i == paragraph) ? start : 0);
			if (at >= 0) {
				return new SourceSpan(i, at, at + words.length());
			}
		}
		return null;
	}

}
