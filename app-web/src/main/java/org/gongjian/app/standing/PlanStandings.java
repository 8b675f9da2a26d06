package org.gongjian.app.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.period.KnownDays;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.persistence.standing.LowerQueries;
import org.gongjian.persistence.standing.PlanRow;
import org.gongjian.persistence.standing.StoredPlan;
import org.gongjian.persistence.standing.StandingQueries;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says how plans stand. Facts come from a fixed number of queries, however many plans are
 * asked for; every target is judged by its own rule and every task by its facts. A light
 * is the same for everybody who sees it: it is made from all units of a task, also for a
 * person who sees only some of them.
 */
@Service
public class PlanStandings {

	private final StandingQueries queries;

	private final LowerQueries lowers;

	private final KnownDays days;

	private final DutyStandings duties;

	private final Clock clock;

	PlanStandings(StandingQueries queries, LowerQueries lowers, KnownDays days, DutyStandings duties, Clock clock) {
		this.queries = queries;
		this.lowers = lowers;
		this.days = days;
		this.duties = duties;
		this.clock = clock;
	}

	/** The plans that the person sees, the latest first. */
	@Transactional(readOnly = true)
	public List<PlanRow> plans(Scope scope) {
		return withRhythms(this.queries.findPlans(scope, false, this.clock.instant()));
	}

	/** One of the plans that the person sees, or saw before it was amended. */
	@Transactional(readOnly = true)
	public Optional<PlanRow> plan(Scope scope, UUID id) {
		List<StoredPlan> found = this.queries.findPlans(scope, true, this.clock.instant())
			.stream()
			.filter((plan) -> plan.id().equals(id))
			.toList();
		return withRhythms(found).stream().findFirst();
	}

	/** The plans with their settings and calendars, each by its own district's days. */
	private List<PlanRow> withRhythms(List<StoredPlan> rows) {
		LocalDate today = LocalDate.now(this.clock);
		Map<UUID, List<StoredPlan>> byPlan = rows.stream()
			.collect(Collectors.groupingBy(StoredPlan::id, LinkedHashMap::new, Collectors.toList()));
		return byPlan.values().stream().map((plan) -> {
			StoredPlan first = plan.get(0);
			return first.with(plan.stream().map(StoredPlan::change).filter(Objects::nonNull).toList(),
					this.days.of(first.jurisdictionId(), first.specialDays()), today);
		}).toList();
	}

	/** How these plans stand today. */
	@Transactional(readOnly = true)
	public Standing today(Scope scope, Collection<PlanRow> plans) {
		return today(scope, plans, false);
	}

	/**
	 * How a plan stands today, with what its amendments have withdrawn; for the page of
	 * one task or target, not for counting.
	 */
	@Transactional(readOnly = true)
	public Standing withPast(Scope scope, PlanRow plan) {
		return today(scope, List.of(plan), true);
	}

	private Standing today(Scope scope, Collection<PlanRow> plans, boolean past) {
		LocalDate day = LocalDate.now(this.clock);
		if (plans.isEmpty()) {
			return new Standing(day, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
		}
		List<UUID> ids = plans.stream().map(PlanRow::id).toList();
		Set<LocalDate> periods = plans.stream()
			.flatMap((plan) -> new PlanCalendar(plan, day).periods().stream())
			.map(ReportingPeriod::start)
			.collect(Collectors.toSet());
		StandingFacts facts = StandingFacts.load(this.queries,
				(uppers) -> this.lowers.findLowers(uppers, this.clock.instant()), this::withRhythms, scope, ids,
				periods, past);
		return new StandingJudge(scope, plans, facts,
				past ? this.duties.ever(scope, plans) : this.duties.lately(scope, plans), day, this.clock.getZone())
			.judge();
	}

}
