package org.gongjian.app.target;

import java.util.Optional;
import java.util.UUID;

import org.gongjian.domain.jurisdiction.Jurisdiction;
import org.gongjian.domain.jurisdiction.Jurisdictions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets what concerns links below one topmost jurisdiction happen one after the other, so
 * that no circle closes and no rule changes unseen.
 */
@Component
class LinkTurns {

	private final Jurisdictions jurisdictions;

	LinkTurns(Jurisdictions jurisdictions) {
		this.jurisdictions = jurisdictions;
	}

	/** Waits for its turn and keeps it until the running transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take(UUID jurisdiction) {
		UUID top = jurisdiction;
		for (Optional<UUID> above = parentOf(top); above.isPresent(); above = parentOf(top)) {
			top = above.get();
		}
		this.jurisdictions.findForChangeById(top);
	}

	private Optional<UUID> parentOf(UUID jurisdiction) {
		return this.jurisdictions.findById(jurisdiction).map(Jurisdiction::parentId);
	}

}
