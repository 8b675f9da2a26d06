package org.gongjian.app.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.period.ReportingPeriod;
import org.gongjian.persistence.standing.LowerQueries;
import org.gongjian.persistence.standing.PlanRow;
import org.gongjian.persistence.standing.StoredPlan;
import org.gongjian.persistence.standing.StandingQueries;

import org.jspecify.annotations.Nullable;
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

	private final PastReading reading;

	private final DutyStandings duties;

	private final Clock clock;

	PlanStandings(StandingQueries queries, LowerQueries lowers, PastReading reading, DutyStandings duties,
			Clock clock) {
		this.queries = queries;
		this.lowers = lowers;
		this.reading = reading;
		this.duties = duties;
		this.clock = clock;
	}

	/** The plans that the person sees, the latest first. */
	@Transactional(readOnly = true)
	public List<PlanRow> plans(Scope scope) {
		Moment now = Moment.now(this.clock);
		return this.reading.rhythms(this.queries.findPlans(scope, false, now.at()), now);
	}

	/**
	 * The plans that could be seen at a moment by who sees the same now. Those whose text
	 * of then was not kept are left out.
	 */
	@Transactional(readOnly = true)
	public List<PlanRow> plans(Scope scope, Moment moment) {
		if (moment.isNow()) {
			return plans(scope);
		}
		List<StoredPlan> rows = this.queries.findPlans(scope, true, moment.at());
		ShapesThen shapes = this.reading.shapes(ids(rows), moment);
		return this.reading.rhythms(rows.stream()
			.filter((plan) -> shapes.isKnown(plan.id()))
			.map((plan) -> PastReading.headed(plan, shapes))
			.toList(), moment);
	}

	/**
	 * The titles of plans that were published by then and cannot be shown, as the text of
	 * then was not kept.
	 */
	@Transactional(readOnly = true)
	public List<String> notKept(Scope scope, Moment moment) {
		List<StoredPlan> rows = moment.isNow() ? List.of() : this.queries.findPlans(scope, false, moment.at());
		ShapesThen shapes = this.reading.shapes(ids(rows), moment);
		return rows.stream()
			.filter((plan) -> shapes.isPublished(plan.id()) && !shapes.isKnown(plan.id()))
			.map(StoredPlan::title)
			.distinct()
			.toList();
	}

	/**
	 * The same for a list of one plan, or of all.
	 * @param wanted the plan that the list is narrowed to; {@code null} for all
	 * @throws DayNotKnownException if that plan, or every plan that is seen now, cannot
	 * be shown as of the moment
	 */
	@Transactional(readOnly = true)
	public List<PlanRow> plans(Scope scope, @Nullable UUID wanted, Moment moment) {
		List<PlanRow> found = plans(scope, moment);
		if (moment.isNow() || found.stream().anyMatch((plan) -> wanted == null || plan.id().equals(wanted))) {
			return found;
		}
		List<PlanRow> present = plans(scope);
		if (wanted != null || !present.isEmpty()) {
			plan(scope, (wanted != null) ? wanted : present.get(present.size() - 1).id(), moment);
		}
		return found;
	}

	/** One of the plans that the person sees, or saw before it was amended. */
	@Transactional(readOnly = true)
	public Optional<PlanRow> plan(Scope scope, UUID id) {
		return plan(scope, id, Moment.now(this.clock));
	}

	/**
	 * The same as it was at a moment.
	 * @throws DayNotKnownException if it was not published yet or the text of then was
	 * not kept
	 */
	@Transactional(readOnly = true)
	public Optional<PlanRow> plan(Scope scope, UUID id, Moment moment) {
		List<StoredPlan> found = this.queries.findPlans(scope, true, moment.at())
			.stream()
			.filter((plan) -> plan.id().equals(id))
			.toList();
		if (moment.isNow() || found.isEmpty()) {
			return this.reading.rhythms(found, moment).stream().findFirst();
		}
		ShapesThen shapes = this.reading.shapes(List.of(id), moment);
		if (!shapes.isKnown(id)) {
			throw new DayNotKnownException(
					shapes.isPublished(id) ? DayNotKnownException.Reason.NOT_KEPT
							: DayNotKnownException.Reason.NOT_PUBLISHED,
					LocalDate.ofInstant(shapes.knownFrom(id), this.clock.getZone()));
		}
		return this.reading.rhythms(found.stream().map((plan) -> PastReading.headed(plan, shapes)).toList(), moment)
			.stream()
			.findFirst();
	}

	private static List<UUID> ids(List<StoredPlan> plans) {
		return plans.stream().map(StoredPlan::id).distinct().toList();
	}

	/** How these plans stand today. */
	@Transactional(readOnly = true)
	public Standing today(Scope scope, Collection<PlanRow> plans) {
		return asOf(scope, plans, Moment.now(this.clock));
	}

	/**
	 * How these plans stood at a moment.
	 * @param plans as they were at that moment
	 */
	@Transactional(readOnly = true)
	public Standing asOf(Scope scope, Collection<PlanRow> plans, Moment moment) {
		return at(scope, List.copyOf(plans), false, moment);
	}

	/**
	 * How a plan stands today, with what its amendments have withdrawn; for the page of
	 * one task or target, not for counting.
	 */
	@Transactional(readOnly = true)
	public Standing withPast(Scope scope, PlanRow plan) {
		return withPast(scope, plan, Moment.now(this.clock));
	}

	/** The same at a moment. */
	@Transactional(readOnly = true)
	public Standing withPast(Scope scope, PlanRow plan, Moment moment) {
		return at(scope, List.of(plan), true, moment);
	}

	private Standing at(Scope scope, List<PlanRow> plans, boolean past, Moment moment) {
		LocalDate day = moment.day();
		if (plans.isEmpty()) {
			return new Standing(day, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
		}
		Set<LocalDate> periods = plans.stream()
			.flatMap((plan) -> new PlanCalendar(plan, day).periods().stream())
			.map(ReportingPeriod::start)
			.collect(Collectors.toSet());
		StandingSource source = moment.isNow() ? present(scope, plans, past, moment) : past(scope, plans, past, moment);
		StandingFacts facts = StandingFacts.load(source, periods, this.clock.getZone());
		return new StandingJudge(scope, plans, facts, source.duties(), day, this.clock.getZone()).judge();
	}

	private StandingSource present(Scope scope, List<PlanRow> plans, boolean past, Moment now) {
		return new PresentSource(this.queries, this.lowers, (rows) -> this.reading.rhythms(rows, now),
				() -> past ? this.duties.ever(scope, plans) : this.duties.lately(scope, plans), scope,
				plans.stream().map(PlanRow::id).toList(), past, now);
	}

	private StandingSource past(Scope scope, List<PlanRow> plans, boolean past, Moment moment) {
		return new PastSource(this.reading, scope, plans, past,
				this.reading.shapes(plans.stream().map(PlanRow::id).toList(), moment));
	}

}
