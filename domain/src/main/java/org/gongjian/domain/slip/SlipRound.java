package org.gongjian.domain.slip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.domain.period.WorkingDays;

/**
 * What the rules do on a day (督办核查): slips whose cause is gone are closed on any day; on
 * working days those left unanswered are escalated and new ones are raised. It says the
 * same as often as it is asked, so that a second round on the same day does nothing.
 *
 * @param closed slips whose cause is gone
 * @param escalated slips that were left unanswered, with the grade that follows
 * @param raised what a first slip is raised for
 */
public record SlipRound(List<UUID> closed, List<Escalated> escalated, List<Raised> raised) {

	/** A slip that was left unanswered. */
	public record Escalated(UUID id, SlipGrade grade, LocalDate replyBy) {

	}

	/** What a first slip is raised for. */
	public record Raised(SlipMatter matter, SlipGrade grade, LocalDate replyBy) {

	}

	/**
	 * The round of a day.
	 * @param matters all that is so today
	 * @param known the slips that are open, and all lately raised ones
	 * @param unreported those of them about a report that has still not come
	 */
	public static SlipRound on(LocalDate today, WorkingDays days, SlipRules rules, List<SlipMatter> matters,
			List<KnownSlip> known, Set<UUID> unreported) {
		Set<SlipKey> demands = matters.stream().map((matter) -> matter.key().demand()).collect(Collectors.toSet());
		List<UUID> closed = known.stream()
			.filter((slip) -> !slip.state().hasEnded() && isGone(slip, demands, unreported))
			.map(KnownSlip::id)
			.toList();
		if (!days.isWorked(today)) {
			return new SlipRound(closed, List.of(), List.of());
		}
		return new SlipRound(closed, escalated(today, days, rules, known, Set.copyOf(closed)),
				raised(today, days, rules, matters, known));
	}

	private static boolean isGone(KnownSlip slip, Set<SlipKey> demands, Set<UUID> unreported) {
		return switch (slip.key().cause()) {
			case BY_HAND -> false;
			case NO_REPORT -> !unreported.contains(slip.id());
			default -> !demands.contains(slip.key().demand());
		};
	}

	private static List<Escalated> escalated(LocalDate today, WorkingDays days, SlipRules rules, List<KnownSlip> known,
			Set<UUID> closed) {
		List<Escalated> escalated = new ArrayList<>();
		for (KnownSlip slip : known) {
			SlipGrade next = slip.grade().next();
			boolean unanswered = slip.state() == SlipState.OPEN && slip.replyBy().isBefore(today);
			if (next != null && unanswered && !closed.contains(slip.id())) {
				escalated.add(new Escalated(slip.id(), next, rules.replyBy(next, today, days)));
			}
		}
		return escalated;
	}

	private static List<Raised> raised(LocalDate today, WorkingDays days, SlipRules rules, List<SlipMatter> matters,
			List<KnownSlip> known) {
		List<Raised> raised = new ArrayList<>();
		Set<SlipKey> there = new HashSet<>();
		known.forEach((slip) -> there.add(slip.key()));
		Set<SlipKey> open = known.stream()
			.filter((slip) -> !slip.state().hasEnded())
			.map((slip) -> slip.key().demand())
			.collect(Collectors.toSet());
		for (SlipMatter matter : matters) {
			SlipGrade grade = rules.first(matter.key().cause());
			boolean asked = open.contains(matter.key().demand());
			if (grade != null && !asked && rules.isFresh(matter.since(), today) && there.add(matter.key())) {
				raised.add(new Raised(matter, grade, rules.replyBy(grade, today, days)));
			}
		}
		return raised;
	}

}
