package org.gongjian.app.standing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.domain.account.Scope;
import org.gongjian.domain.duty.DutyCount.Done;
import org.gongjian.domain.duty.DutyCourse;
import org.gongjian.domain.duty.DutyDemand;
import org.gongjian.domain.duty.DutyNotice;
import org.gongjian.domain.duty.DutyOccurrence;
import org.gongjian.domain.duty.OwedTime;
import org.gongjian.persistence.duty.DoneRow;
import org.gongjian.persistence.duty.DutyQueries;
import org.gongjian.persistence.duty.OwingRow;
import org.gongjian.persistence.standing.PlanRow;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.springframework.dao.ConcurrencyFailureException;

/**
 * Says how the duties of plans stand, of each unit that owes them. Facts come from a
 * fixed number of queries.
 */
@Service
public class DutyStandings {

	/** How far back an occurrence still matters for the light of its task. */
	private static final int DAYS_REMEMBERED = 400;

	private final DutyQueries queries;

	private final Clock clock;

	private final int noticeDays;

	DutyStandings(DutyQueries queries, Clock clock,
			@Value("${gongjian.duty-notice-days:" + DutyNotice.USUAL_DAYS + "}") int noticeDays) {
		this.queries = queries;
		this.clock = clock;
		this.noticeDays = noticeDays;
	}

	/**
	 * How duties stand today, of all units of the tasks that the person sees.
	 * @param doneFrom occurrences that ended before this day are not counted
	 * @param past whether with what amendments have withdrawn or ended
	 */
	@Transactional(readOnly = true)
	public List<DutyStanding> of(Scope scope, Collection<PlanRow> plans, LocalDate doneFrom, boolean past) {
		List<UUID> ids = plans.stream().map(PlanRow::id).toList();
		return standings(scope, plans, ids.isEmpty() ? List.of() : this.queries.findOwing(scope, ids, past), doneFrom,
				Moment.now(this.clock));
	}

	/**
	 * How duties stood at a moment.
	 * @param rows the duties and the units that owed them then
	 * @param past whether with all that was ever done
	 */
	List<DutyStanding> then(Scope scope, Collection<PlanRow> plans, List<OwingRow> rows, boolean past, Moment moment) {
		return standings(scope, plans, rows, past ? LocalDate.EPOCH : remembered(moment.day()), moment);
	}

	private List<DutyStanding> standings(Scope scope, Collection<PlanRow> plans, List<OwingRow> rows,
			LocalDate doneFrom, Moment moment) {
		if (rows.isEmpty()) {
			return List.of();
		}
		List<UUID> ids = plans.stream().map(PlanRow::id).toList();
		Map<UUID, PlanRow> byId = plans.stream().collect(Collectors.toMap(PlanRow::id, Function.identity()));
		Map<String, List<DoneRow>> done = this.queries.findDone(scope, ids, doneFrom, moment.at())
			.stream()
			.collect(Collectors.groupingBy((row) -> key(row.dutyId(), row.unitId())));
		Map<UUID, List<DutyOccurrence>> occurrences = rows.stream()
			.collect(Collectors.toMap(OwingRow::dutyId, (row) -> occurrences(row, known(byId, row.planId())),
					(one, same) -> one));
		return rows.stream().map((row) -> {
			PlanRow plan = known(byId, row.planId());
			OwedTime time = owed(row, plan);
			return new DutyStanding(row, row.dueDates(),
					known(occurrences, row.dutyId()).stream().filter(time::owes).toList(),
					done.getOrDefault(key(row.dutyId(), row.unitId()), List.of())
						.stream()
						.map((one) -> new Done(one.countsFor(), one.day()))
						.toList(),
					moment.day(), new DutyNotice(this.noticeDays, plan.calendar().days()));
		}).toList();
	}

	/** How the duties that count for lights or are listed this month stand today. */
	List<DutyStanding> lately(Scope scope, Collection<PlanRow> plans) {
		return of(scope, plans, remembered(LocalDate.now(this.clock)), true);
	}

	/** How all duties stand today, with what amendments ended and all that was done. */
	@Transactional(readOnly = true)
	public List<DutyStanding> ever(Scope scope, Collection<PlanRow> plans) {
		return of(scope, plans, LocalDate.EPOCH, true);
	}

	static LocalDate remembered(LocalDate today) {
		return today.minusDays(DAYS_REMEMBERED);
	}

	private static List<DutyOccurrence> occurrences(OwingRow row, PlanRow plan) {
		DutyDemand demand = new DutyDemand(row.every(), row.everyCount(), row.times(), row.dueDates());
		return new DutyCourse(demand, row.former()).occurrences(plan.years());
	}

	/** From the latest of the days that plan, duty and unit came in. */
	private OwedTime owed(OwingRow row, PlanRow plan) {
		LocalDate from = Stream.of(plan.rhythm().firstDay(), row.dutyFrom(), row.unitFrom())
			.filter((day) -> day != null)
			.max(LocalDate::compareTo)
			.orElseThrow();
		LocalDate until = Stream.of(Optional.ofNullable(row.withdrawnAt()), Optional.ofNullable(row.endedAt()))
			.flatMap(Optional::stream)
			.map(this::day)
			.min(LocalDate::compareTo)
			.orElse(null);
		return new OwedTime(from, until, row.course().rests(this.clock.getZone()));
	}

	private LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, this.clock.getZone());
	}

	private static <T> T known(Map<UUID, T> all, UUID id) {
		T one = all.get(id);
		if (one == null) {
			throw new ConcurrencyFailureException("A duty was read without " + id);
		}
		return one;
	}

	private static String key(UUID dutyId, UUID unitId) {
		return dutyId + "/" + unitId;
	}

}
