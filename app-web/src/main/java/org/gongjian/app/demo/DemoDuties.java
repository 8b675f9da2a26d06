package org.gongjian.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.apache.commons.csv.CSVRecord;
import org.gongjian.app.standing.DutyStanding;
import org.gongjian.app.standing.DutyStandings;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.duty.Duties;
import org.gongjian.domain.duty.Duty;
import org.gongjian.domain.duty.DutyOccurrence;
import org.gongjian.domain.duty.DutyRecord;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the units of the demonstration district did of their duties: most in time, some
 * late, a few not at all, and of what runs about the half.
 */
@Component
class DemoDuties {

	private static final int ONE_LATE_IN = 17;

	private static final int ONE_MISSED_IN = 29;

	private static final int HOUR = 17;

	private final PlanStandings plans;

	private final DutyStandings standings;

	private final Duties duties;

	private final EntityManager entities;

	private final Clock clock;

	DemoDuties(PlanStandings plans, DutyStandings standings, Duties duties, EntityManager entities, Clock clock) {
		this.plans = plans;
		this.standings = standings;
		this.duties = duties;
		this.entities = entities;
		this.clock = clock;
	}

	@Transactional
	public void record(UUID jurisdictionId, UUID planId, DemoPeople.Settled people) {
		Scope scope = Scope.whole(jurisdictionId);
		Map<UUID, Duty> byId = this.duties.findByJurisdictionIdAndPlanIdOrderByPosition(jurisdictionId, planId)
			.stream()
			.collect(Collectors.toMap(Duty::id, Function.identity()));
		List<CSVRecord> notes = SeedFiles.table("duties.csv");
		LocalDate today = LocalDate.now(this.clock);
		for (DutyStanding standing : this.standings.of(scope, this.plans.plans(scope), today, false)) {
			Duty duty = byId.get(standing.row().dutyId());
			UUID reporter = people.reporters().get(standing.row().unitId());
			if (duty == null || reporter == null) {
				throw new IllegalStateException("Nobody does this duty: " + standing.row());
			}
			for (DutyOccurrence occurrence : standing.owed()) {
				if (!occurrence.first().isAfter(today)) {
					record(duty, standing, occurrence, reporter, notes, today);
				}
			}
		}
	}

	private void record(Duty duty, DutyStanding standing, DutyOccurrence occurrence, UUID reporter,
			List<CSVRecord> notes, LocalDate today) {
		int mark = Math.floorMod((standing.row().unit() + duty.quote() + occurrence.last()).hashCode(), 1000);
		boolean ended = occurrence.hasEndedBy(today);
		if (ended && mark % ONE_MISSED_IN == 0) {
			return;
		}
		long days = ChronoUnit.DAYS.between(occurrence.first(), occurrence.last()) + 1;
		int wanted = ended ? occurrence.required() : (occurrence.required() + mark % 2) / 2;
		for (int i = 0; i < wanted; i++) {
			LocalDate day = occurrence.first()
				.plusDays((days * (2L * i + 1) / (2L * occurrence.required()) + mark % 3) % days);
			if (ended && i == wanted - 1 && mark % ONE_LATE_IN == 0) {
				day = occurrence.last().plusDays(2);
			}
			if (!day.isAfter(today)) {
				Instant at = day.atTime(HOUR, mark % 60).atZone(this.clock.getZone()).toInstant();
				Instant now = this.clock.instant();
				this.entities.persist(new DutyRecord(
						duty, standing.row().unitId(), occurrence, new DutyRecord.Entry(day,
								note(duty, notes, i + occurrence.last().getMonthValue()), UUID.randomUUID()),
						reporter, at.isAfter(now) ? now : at, today));
			}
		}
	}

	private static String note(Duty duty, List<CSVRecord> notes, int turn) {
		String[] choices = notes.stream()
			.filter((row) -> duty.quote().contains(row.get("contains")))
			.findFirst()
			.map((row) -> row.get("note").split("\\|\\|"))
			.orElseThrow();
		return choices[turn % choices.length];
	}

}
