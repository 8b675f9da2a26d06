package org.gongjian.app.target;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.FigureText;
import org.gongjian.domain.target.LinkCheck;
import org.gongjian.domain.target.LinkProblem;
import org.gongjian.domain.target.LinkedTargets;
import org.gongjian.domain.target.NumericTarget;
import org.gongjian.domain.target.TargetLinks;
import org.gongjian.domain.target.Targets;
import org.gongjian.persistence.LikePattern;
import org.gongjian.persistence.target.LinkQueries;
import org.gongjian.persistence.target.TargetPlaceRow;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the page on which targets are linked: the linked ones, and those found by a word,
 * each with what stands against it.
 */
@Service
class LinkPages {

	private static final int MOST_FOUND = 50;

	private final Targets targets;

	private final TargetLinks links;

	private final LinkQueries queries;

	private final LinkChecks checks;

	LinkPages(Targets targets, TargetLinks links, LinkQueries queries, LinkChecks checks) {
		this.targets = targets;
		this.links = links;
		this.queries = queries;
		this.checks = checks;
	}

	@Transactional(readOnly = true)
	public LinkPage page(UUID id, String word, CurrentAccount account) {
		NumericTarget upper = this.targets.findByJurisdictionIdAndId(account.jurisdictionId(), id)
			.filter((found) -> found.withdrawnIn() == null)
			.orElseThrow(NotFoundException::new);
		LinkCheck check = this.checks.of(upper);
		List<NumericTarget> linked = this.links.findLowers(id)
			.stream()
			.flatMap((lower) -> this.links.findTarget(lower).stream())
			.toList();
		String searched = word.strip();
		List<NumericTarget> found = searched.isEmpty() ? List.of()
				: this.queries
					.findCandidates(check.jurisdictions(), id, LikePattern.containing(searched), Limit.of(MOST_FOUND))
					.stream()
					.filter((target) -> linked.stream().noneMatch((other) -> other.id().equals(target.id())))
					.toList();
		Set<UUID> counted = found.isEmpty() ? Set.of()
				: this.queries.findCounted(found.stream().map(NumericTarget::id).collect(Collectors.toSet()));
		return new LinkPage(id, upper.indicator(), FigureText.of(upper.goal()),
				candidates(linked, (target) -> new LinkedTargets(upper, target).problem()), searched,
				candidates(found, (target) -> check.problem(target, counted.contains(target.id()))));
	}

	private List<LinkPage.Candidate> candidates(List<NumericTarget> targets,
			Function<NumericTarget, Optional<LinkProblem>> problem) {
		if (targets.isEmpty()) {
			return List.of();
		}
		Map<UUID, TargetPlaceRow> places = this.queries
			.findPlaces(targets.stream().map(NumericTarget::id).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(TargetPlaceRow::id, Function.identity()));
		return targets.stream().map((target) -> {
			TargetPlaceRow place = places.getOrDefault(target.id(), new TargetPlaceRow(target.id(), "", ""));
			return new LinkPage.Candidate(target.id(), target.indicator(), FigureText.of(target.goal()), place.place(),
					place.plan(), problem.apply(target).map(Enum::name).orElse(""));
		}).toList();
	}

}
