package org.gongjian.app.importing.known;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What an imported document resembles, and what was said to that.
 *
 * @param id the import
 * @param plans the published plans that it may be a new text of
 * @param drafts the other open drafts of what may be the same document
 * @param ofItsOwn whether somebody said that it is a plan of its own
 * @param amends whether it amends a plan already
 */
public record KnownDocument(UUID id, List<Likely> plans, List<Likely> drafts, boolean ofItsOwn, boolean amends) {

	public boolean isKnown() {
		return !this.plans.isEmpty() || !this.drafts.isEmpty();
	}

	/**
	 * A published plan or an open draft.
	 *
	 * @param id the plan, or the import of the draft
	 * @param title its title, else the name of its file
	 * @param by who published or uploaded it
	 * @param why the reason
	 * @param amendment the open draft of an amendment of that plan
	 */
	public record Likely(UUID id, String title, String by, Resemblance why, @Nullable UUID amendment) {

	}

}
