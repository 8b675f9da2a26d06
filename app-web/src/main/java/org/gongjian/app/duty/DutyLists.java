package org.gongjian.app.duty;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.DutyStanding;
import org.gongjian.app.standing.DutyStandings;
import org.gongjian.app.standing.Option;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.Standing;
import org.gongjian.persistence.standing.PlanRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the duties of a month (本期应办) and how many of them are in which state.
 */
@Service
public class DutyLists {

	private static final int ROWS = 50;

	/**
	 * Records of a long occurrence count for a day of it that may lie before the month.
	 */
	private static final int MONTHS_BEFORE = 12;

	private final PlanStandings plans;

	private final DutyStandings duties;

	private final DutyLines lines;

	private final Clock clock;

	DutyLists(PlanStandings plans, DutyStandings duties, DutyLines lines, Clock clock) {
		this.plans = plans;
		this.duties = duties;
		this.lines = lines;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public DutyList list(CurrentAccount account, DutyFilter filter) {
		YearMonth now = YearMonth.now(this.clock);
		List<PlanRow> all = this.plans.plans(account.scope());
		YearMonth first = all.stream()
			.map((plan) -> YearMonth.from(plan.years().start()))
			.min(Comparator.naturalOrder())
			.orElse(now);
		YearMonth last = all.stream()
			.map((plan) -> YearMonth.from(plan.years().end()))
			.max(Comparator.naturalOrder())
			.orElse(now);
		List<YearMonth> months = Stream
			.iterate(last, (month) -> !month.isBefore(first), (month) -> month.minusMonths(1))
			.toList();
		YearMonth month = (filter.month() != null) ? filter.month() : nearest(now, first, last);
		if (!months.contains(month) && !month.equals(now)) {
			throw new NotFoundException();
		}
		List<DutyLine> lines = lines(account, all, month);
		List<Option> units = lines.stream()
			.map((line) -> new Option(line.row().unitId(), line.row().unit()))
			.distinct()
			.sorted(Comparator.comparing(Option::name, Collator.getInstance(Locale.CHINA)))
			.toList();
		List<DutyLine> narrowed = lines.stream().filter(filter::isOfPlanAndUnit).toList();
		List<DutyLine> shown = narrowed.stream().filter((line) -> filter.shown().shows(line.state())).toList();
		int pages = Math.max(1, (shown.size() + ROWS - 1) / ROWS);
		int page = Math.max(1, Math.min((filter.page() != null) ? filter.page() : 1, pages));
		return new DutyList(filter, month, months,
				all.stream().map((plan) -> new Option(plan.id(), plan.title())).toList(), units, tabs(narrowed, filter),
				shown.stream().skip((page - 1L) * ROWS).limit(ROWS).toList(), page, pages);
	}

	/** All duties of a month that the filter leaves, on whatever page. */
	@Transactional(readOnly = true)
	public List<DutyLine> found(CurrentAccount account, DutyFilter filter) {
		YearMonth month = (filter.month() != null) ? filter.month() : YearMonth.now(this.clock);
		return lines(account, this.plans.plans(account.scope()), month).stream()
			.filter(filter::isOfPlanAndUnit)
			.filter((line) -> filter.shown().shows(line.state()))
			.toList();
	}

	/**
	 * How many duties of the units in scope are in which state this month; each count is
	 * that of the list it leads to.
	 */
	Map<DutyShow, Long> counts(CurrentAccount account, Standing standing) {
		List<DutyLine> lines = lines(account, standing.duties(), standing.plans(), YearMonth.from(standing.day()));
		Map<DutyShow, Long> counts = new EnumMap<>(DutyShow.class);
		for (DutyShow show : DutyShow.values()) {
			counts.put(show, lines.stream().filter((line) -> show.shows(line.state())).count());
		}
		return counts;
	}

	/** One line of the list. */
	@Transactional(readOnly = true)
	public DutyLine line(CurrentAccount account, UUID dutyId, UUID unitId, YearMonth month) {
		return lines(account, this.plans.plans(account.scope()), month).stream()
			.filter((line) -> line.row().dutyId().equals(dutyId) && line.row().unitId().equals(unitId))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	private List<DutyLine> lines(CurrentAccount account, List<PlanRow> plans, YearMonth month) {
		LocalDate from = month.atDay(1).minusMonths(MONTHS_BEFORE);
		return lines(account, this.duties.of(account.scope(), plans, from, true), plans, month);
	}

	private List<DutyLine> lines(CurrentAccount account, List<DutyStanding> duties, List<PlanRow> plans,
			YearMonth month) {
		Map<UUID, String> titles = plans.stream().collect(Collectors.toMap(PlanRow::id, PlanRow::title));
		return duties.stream()
			.filter((duty) -> account.scope().sees(duty.row().unitId()) && hasPartIn(duty, month))
			.map((duty) -> this.lines.of(account, duty, titles.getOrDefault(duty.row().planId(), ""), month))
			.toList();
	}

	private static boolean hasPartIn(DutyStanding duty, YearMonth month) {
		return duty.owed().stream().anyMatch((one) -> one.meets(month.atDay(1), month.atEndOfMonth()));
	}

	private static YearMonth nearest(YearMonth now, YearMonth first, YearMonth last) {
		if (now.isBefore(first)) {
			return first;
		}
		return now.isAfter(last) ? last : now;
	}

	private static List<DutyList.Tab> tabs(List<DutyLine> lines, DutyFilter filter) {
		return Arrays.stream(DutyShow.values())
			.map((show) -> new DutyList.Tab(show, lines.stream().filter((line) -> show.shows(line.state())).count(),
					filter.address(show, null), show == filter.shown()))
			.toList();
	}

}
