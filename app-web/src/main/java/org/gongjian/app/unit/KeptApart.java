package org.gongjian.app.unit;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.audit.Audit;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.unit.NameDistinction;
import org.gongjian.domain.unit.NameDistinctions;
import org.gongjian.domain.unit.NamePair;

import org.springframework.stereotype.Component;

/**
 * Remembers which names that look like one unit mean two. Whoever keeps names apart holds
 * the jurisdiction.
 */
@Component
public class KeptApart {

	private final NameDistinctions distinctions;

	private final Audit audit;

	KeptApart(NameDistinctions distinctions, Audit audit) {
		this.distinctions = distinctions;
		this.audit = audit;
	}

	/** The pairs of names that are not to be proposed as one. */
	public Set<NamePair> in(UUID jurisdictionId) {
		return this.distinctions.findByJurisdictionId(jurisdictionId)
			.stream()
			.map(NameDistinction::names)
			.collect(Collectors.toSet());
	}

	/** Keeps two names apart from now on; doing so twice changes nothing. */
	public void keep(UUID jurisdictionId, String one, String other) {
		NamePair names = NamePair.of(one, other);
		if (names.isOneName() || in(jurisdictionId).contains(names)) {
			return;
		}
		NameDistinction distinction = this.distinctions.save(new NameDistinction(jurisdictionId, names));
		this.audit.note(AuditAction.CHANGE_UNIT, "NameDistinction", distinction.id(), null,
				names.one() + " ≠ " + names.other());
	}

}
