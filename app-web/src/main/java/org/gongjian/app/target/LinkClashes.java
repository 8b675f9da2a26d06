package org.gongjian.app.target;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.text.Texts;
import org.gongjian.domain.target.LinkedTargets;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.persistence.target.LinkQueries;
import org.gongjian.persistence.target.TargetPlaceRow;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds linked targets that no longer add up, and says why.
 */
@Component
public class LinkClashes {

	private final LinkQueries queries;

	private final Texts texts;

	LinkClashes(LinkQueries queries, Texts texts) {
		this.queries = queries;
		this.texts = texts;
	}

	/** The links of a plan's targets that no longer add up, a sentence each. */
	@Transactional(readOnly = true)
	public List<String> ofPlan(UUID planId) {
		List<LinkedTargets> broken = this.queries.findOfPlan(planId)
			.stream()
			.filter((link) -> link.upper().withdrawnIn() == null && link.problem().isPresent())
			.toList();
		Map<UUID, String> places = places(
				broken.stream().flatMap((link) -> Stream.of(link.upper(), link.lower())).toList());
		return broken.stream()
			.flatMap((link) -> link.problem()
				.map((problem) -> this.texts.of("link.broken", name(link.upper(), places), name(link.lower(), places),
						this.texts.of(problem)))
				.stream())
			.toList();
	}

	/** What other targets stand against a rule. */
	List<RuleClash> clashes(NumericTarget target, List<LinkedTargets> broken) {
		Map<UUID, String> places = places(broken.stream().map((link) -> link.besides(target)).toList());
		return broken.stream()
			.flatMap((link) -> link.problem()
				.map((problem) -> new RuleClash(problem.field(), link.upper().id().equals(target.id()),
						name(link.besides(target), places), this.texts.of(problem)))
				.stream())
			.toList();
	}

	private Map<UUID, String> places(List<NumericTarget> targets) {
		Set<UUID> ids = targets.stream().map(NumericTarget::id).collect(Collectors.toSet());
		return ids.isEmpty() ? Map.of()
				: this.queries.findPlaces(ids)
					.stream()
					.collect(Collectors.toMap(TargetPlaceRow::id, TargetPlaceRow::place));
	}

	private String name(NumericTarget target, Map<UUID, String> places) {
		return this.texts.of("link.named", places.getOrDefault(target.id(), ""), target.indicator());
	}

}
