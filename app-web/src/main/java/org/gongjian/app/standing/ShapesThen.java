package org.gongjian.app.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.persistence.standing.RevisionTime;
import org.jspecify.annotations.Nullable;

/**
 * Which texts of plans were in force at a moment, and how they had shaped the plans. What
 * the latest text shapes is read from the ledger itself and is not in here.
 *
 * @param texts the texts of each plan, first to last
 * @param kept the shapes that an earlier text had made
 * @param firstKept the first text from then on whose shape was kept, if there is any
 */
record ShapesThen(Moment moment, Map<UUID, List<RevisionTime>> texts, Map<UUID, PlanShape> kept,
		Map<UUID, Integer> firstKept) {

	static Map<UUID, List<RevisionTime>> byPlan(List<RevisionTime> texts) {
		return texts.stream().collect(Collectors.groupingBy(RevisionTime::planId));
	}

	/** The number of the text that was in force; 0 before the first. */
	static int inForce(List<RevisionTime> texts, Instant at) {
		return texts.stream()
			.filter((text) -> !text.publishedAt().isAfter(at))
			.mapToInt(RevisionTime::number)
			.max()
			.orElse(0);
	}

	int inForce(UUID plan) {
		return inForce(of(plan), this.moment.at());
	}

	boolean isPublished(UUID plan) {
		return inForce(plan) > 0;
	}

	/** Whether the plan's latest text was in force already. */
	boolean isLatest(UUID plan) {
		return isPublished(plan) && inForce(plan) == of(plan).size();
	}

	/** Whether it can be said how the plan was shaped. */
	boolean isKnown(UUID plan) {
		return isLatest(plan) || this.kept.containsKey(plan);
	}

	/** How an earlier text had shaped the plan; {@code null} where the latest counts. */
	@Nullable PlanShape shape(UUID plan) {
		return this.kept.get(plan);
	}

	/** When the text that was in force ended; {@code null} while it lasts. */
	@Nullable Instant end(UUID plan) {
		int number = inForce(plan);
		return of(plan).stream()
			.filter((text) -> text.number() == number + 1)
			.map(RevisionTime::publishedAt)
			.findFirst()
			.orElse(null);
	}

	/** When the first text was published that can be shown from then on. */
	Instant knownFrom(UUID plan) {
		int number = isPublished(plan) ? this.firstKept.getOrDefault(plan, of(plan).size()) : 1;
		return of(plan).stream()
			.filter((text) -> text.number() == number)
			.map(RevisionTime::publishedAt)
			.findFirst()
			.orElse(this.moment.at());
	}

	/** Those of these plans whose latest text was in force. */
	List<UUID> latest(Collection<UUID> plans) {
		return plans.stream().filter(this::isLatest).toList();
	}

	/** The shapes of those of these plans that an earlier text had shaped. */
	Map<UUID, PlanShape> kept(Collection<UUID> plans) {
		Map<UUID, PlanShape> shapes = new HashMap<>(this.kept);
		shapes.keySet().retainAll(new ArrayList<>(plans));
		return shapes;
	}

	private List<RevisionTime> of(UUID plan) {
		return this.texts.getOrDefault(plan, List.of());
	}

}
