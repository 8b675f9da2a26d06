package org.gongjian.app.target;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.target.LinkCheck;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.TargetLinks;
import org.gongjian.persistence.target.LinkQueries;

import org.springframework.stereotype.Component;

/**
 * Collects what is to be known before targets are linked.
 */
@Component
class LinkChecks {

	private final TargetLinks links;

	private final LinkQueries queries;

	LinkChecks(TargetLinks links, LinkQueries queries) {
		this.links = links;
		this.queries = queries;
	}

	LinkCheck of(NumericTarget upper) {
		return new LinkCheck(upper, above(upper.id()), withAllBelow(upper.jurisdictionId()));
	}

	/** A jurisdiction and all below it. */
	Set<UUID> withAllBelow(UUID jurisdiction) {
		Set<UUID> all = new HashSet<>(Set.of(jurisdiction));
		Set<UUID> level = Set.of(jurisdiction);
		while (!level.isEmpty()) {
			level = new HashSet<>(this.queries.findBelow(level));
			level.removeAll(all);
			all.addAll(level);
		}
		return all;
	}

	private Set<UUID> above(UUID target) {
		Set<UUID> all = new HashSet<>();
		Set<UUID> level = Set.of(target);
		while (!level.isEmpty()) {
			level = new HashSet<>(this.links.findUppers(level));
			level.removeAll(all);
			all.addAll(level);
		}
		return all;
	}

}
