package org.gongjian.domain.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * When a plan's units report: from which period to which, until which day a period's
 * report is on time, and from which day the period is locked. A changed rule holds for
 * the periods from one on; those before keep theirs.
 */
public final class ReportingCalendar {

	private static final int MOST_CHOICES = 12;

	private static final int WEEKS_OF_A_QUARTER = 14;

	private final LocalDate firstDay;

	private final LocalDate lastDay;

	private final List<DatedRule> rules;

	private final WorkingDays days;

	private final List<ReportingPeriod> periods;

	private final Map<ReportingPeriod, LocalDate> graceEnds;

	/**
	 * A calendar whose deadlines are a number of days after each period's end, whatever
	 * day that is.
	 */
	public ReportingCalendar(PeriodKind kind, LocalDate firstDay, LocalDate lastDay, int daysToReport) {
		this(new ReportingRule(kind, daysToReport, DayCount.CALENDAR, false, 0, null), firstDay, lastDay, List.of(),
				WorkingDays.shipped());
	}

	/**
	 * A calendar by the rules of a plan.
	 * @param first the rule that held at first
	 * @param firstDay the first period holds this day
	 * @param lastDay the last period holds this day
	 * @param changes later rules, in the order in which they were made
	 * @param days which days are worked on
	 */
	public ReportingCalendar(ReportingRule first, LocalDate firstDay, LocalDate lastDay, List<DatedRule> changes,
			WorkingDays days) {
		this.firstDay = firstDay;
		this.lastDay = lastDay;
		LocalDate start = ReportingPeriod.of(first.kind(), firstDay).start();
		this.rules = DatedRule.inForce(new DatedRule(start, first), changes);
		this.days = days;
		this.periods = List.copyOf(allPeriods());
		this.graceEnds = this.periods.stream()
			.collect(Collectors.toMap(Function.identity(), (period) -> ruleOf(period).graceEndOf(period, days)));
	}

	private List<ReportingPeriod> allPeriods() {
		List<ReportingPeriod> all = new ArrayList<>();
		for (int i = 0; i < this.rules.size(); i++) {
			LocalDate end = (i + 1 < this.rules.size()) ? this.rules.get(i + 1).holdsFrom() : LocalDate.MAX;
			ReportingPeriod period = ReportingPeriod.of(this.rules.get(i).rule().kind(), this.rules.get(i).holdsFrom());
			while (period.start().isBefore(end) && !period.start().isAfter(this.lastDay)) {
				all.add(period);
				period = period.next();
			}
		}
		return all.isEmpty() ? List.of(ReportingPeriod.of(this.rules.get(0).rule().kind(), this.firstDay)) : all;
	}

	private ReportingRule ruleOf(ReportingPeriod period) {
		return ruleFrom(period.start());
	}

	/** The rule that holds for a period that begins on this day. */
	public ReportingRule ruleFrom(LocalDate start) {
		return this.rules.stream()
			.filter((rule) -> !rule.holdsFrom().isAfter(start))
			.reduce((earlier, later) -> later)
			.orElse(this.rules.get(0))
			.rule();
	}

	/** How long the plan's last periods are. */
	public PeriodKind kind() {
		return this.rules.get(this.rules.size() - 1).rule().kind();
	}

	public LocalDate firstDay() {
		return this.firstDay;
	}

	/** Which days are worked on. */
	public WorkingDays days() {
		return this.days;
	}

	public LocalDate lastDay() {
		return this.lastDay;
	}

	/** The day until which the period's report is due. */
	public LocalDate deadlineOf(ReportingPeriod period) {
		return ruleOf(period).deadlineOf(period, this.days);
	}

	/** The last day on which the period's report is on time. */
	public LocalDate graceEndOf(ReportingPeriod period) {
		LocalDate known = this.graceEnds.get(period);
		return (known != null) ? known : ruleOf(period).graceEndOf(period, this.days);
	}

	/** Whether a report of the period that comes today is late. */
	public boolean isClosed(ReportingPeriod period, LocalDate today) {
		return isLate(period, today);
	}

	/** Whether a report that came first on a day is late. */
	public boolean isLate(ReportingPeriod period, LocalDate came) {
		return graceEndOf(period).isBefore(came);
	}

	/** The first day on which the period is locked by itself; {@code null} for never. */
	public @Nullable LocalDate lockedFrom(ReportingPeriod period) {
		return ruleOf(period).lockedFrom(period, this.days);
	}

	/** Whether the period is locked by itself, if nobody says otherwise. */
	public boolean isLocked(ReportingPeriod period, LocalDate today) {
		LocalDate from = lockedFrom(period);
		return from != null && !from.isAfter(today);
	}

	public ReportingPeriod first() {
		return this.periods.get(0);
	}

	public ReportingPeriod last() {
		return this.periods.get(this.periods.size() - 1);
	}

	/** All periods of the plan, first to last. */
	public List<ReportingPeriod> periods() {
		return this.periods;
	}

	/** The period that starts on a day, if one does. */
	public Optional<ReportingPeriod> startingOn(LocalDate start) {
		return this.periods.stream().filter((period) -> period.start().equals(start)).findFirst();
	}

	/**
	 * The period that starts on a day. Reports and figures keep the period that they were
	 * written for, even if the plan has no such period any more.
	 */
	public ReportingPeriod periodFrom(LocalDate start) {
		return startingOn(start).orElseGet(() -> ReportingPeriod.of(ruleFrom(start).kind(), start));
	}

	/** The periods that have begun, first to last. */
	public List<ReportingPeriod> begunBy(LocalDate today) {
		return this.periods.stream().filter((period) -> !period.start().isAfter(today)).toList();
	}

	/** The periods whose reports would be late today, first to last. */
	public List<ReportingPeriod> closedBy(LocalDate today) {
		return begunBy(today).stream().filter((period) -> isClosed(period, today)).toList();
	}

	public Optional<ReportingPeriod> latestClosed(LocalDate today) {
		List<ReportingPeriod> closed = closedBy(today);
		return closed.isEmpty() ? Optional.empty() : Optional.of(closed.get(closed.size() - 1));
	}

	/**
	 * The period that people report for on this day: the one that has ended and is not
	 * yet late, else the one that runs; before the plan's first period that one, after
	 * its last that one.
	 */
	public ReportingPeriod currentOn(LocalDate today) {
		List<ReportingPeriod> begun = begunBy(today);
		if (begun.size() < 2) {
			return first();
		}
		ReportingPeriod running = begun.get(begun.size() - 1);
		ReportingPeriod ended = begun.get(begun.size() - 2);
		if (running.end().isBefore(today)) {
			return running;
		}
		return isClosed(ended, today) ? running : ended;
	}

	public boolean contains(ReportingPeriod period) {
		return this.periods.contains(period);
	}

	/**
	 * Whether a changed rule may hold from a period on: what has ended stays as it was, a
	 * running period keeps its length, no day is left out, and periods of the former and
	 * the new length share less than a week.
	 */
	public boolean mayChangeFrom(ReportingPeriod first, LocalDate today) {
		if (first.end().isBefore(today) || first.start().isAfter(this.lastDay)) {
			return false;
		}
		boolean droppedHaveBegun = begunBy(today).stream()
			.anyMatch((period) -> !period.start().isBefore(first.start()) && !period.equals(first));
		return !droppedHaveBegun && followsWhatIsKept(first);
	}

	private boolean followsWhatIsKept(ReportingPeriod first) {
		LocalDate next = this.periods.stream()
			.filter((period) -> period.start().isBefore(first.start()))
			.reduce((earlier, later) -> later)
			.map((kept) -> kept.end().plusDays(1))
			.orElse(this.firstDay);
		return ReportingPeriod.of(first.kind(), next).equals(first);
	}

	/** The next periods of a length from which a changed rule may hold. */
	public List<ReportingPeriod> changePoints(PeriodKind kind, LocalDate today) {
		LocalDate from = today.isBefore(this.firstDay) ? this.firstDay : today;
		return Stream.iterate(ReportingPeriod.of(kind, from), ReportingPeriod::next)
			.takeWhile((period) -> !period.start().isAfter(this.lastDay))
			.limit(MOST_CHOICES * WEEKS_OF_A_QUARTER)
			.filter((period) -> mayChangeFrom(period, today))
			.limit(MOST_CHOICES)
			.toList();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ReportingCalendar calendar && this.periods.equals(calendar.periods)
				&& this.rules.equals(calendar.rules) && this.days.equals(calendar.days);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.periods, this.rules);
	}

}
