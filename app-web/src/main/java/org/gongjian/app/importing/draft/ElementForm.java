package org.gongjian.app.importing.draft;

import org.gongjian.app.frame.PlainText;
import org.gongjian.domain.plan.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * An element of a draft as an administrator types it.
 *
 * @param <T> the element
 */
interface ElementForm<T> {

	/** The element with what was typed in the place of what was read. */
	T correct(T old);

	/**
	 * A new element.
	 * @param span where it is printed
	 */
	T create(SourceSpan span);

	/** The words of the document that a new element comes from; empty for none. */
	String printed();

	static String text(@Nullable String typed) {
		return PlainText.of(typed);
	}

}
