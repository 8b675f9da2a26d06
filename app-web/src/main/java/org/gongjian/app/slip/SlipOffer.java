package org.gongjian.app.slip;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.slip.SlipAction;
import org.gongjian.persistence.evidence.EvidenceFile;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person may do to a slip now, with what was typed and what is wrong
 * with it.
 *
 * @param about the number of the reply that it decides on
 * @param reusable files of the unit's reports that may be handed in as well
 * @param chosen those of them that were chosen
 */
public record SlipOffer(SlipAction action, @Nullable Integer about, String words, String day,
		List<EvidenceFile> reusable, Set<UUID> chosen, Map<String, String> errors) {

	public boolean asksDay() {
		return this.action == SlipAction.RETURN;
	}

	public boolean takesFiles() {
		return this.action == SlipAction.REPLY;
	}

	/** Whether it stands open on the page; what is seldom done folds. */
	public boolean isFirst() {
		return this.action == SlipAction.REPLY || this.action == SlipAction.ACCEPT || this.action == SlipAction.RETURN
				|| !this.errors.isEmpty();
	}

}
