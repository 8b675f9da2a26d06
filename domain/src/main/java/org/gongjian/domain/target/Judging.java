package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gongjian.domain.period.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * One judgement by a rule on a day. Figures of periods that begin after the due day do
 * not make a target met. As long as the period that holds the due day may still be
 * reported in time, the target is judged as on the due day.
 */
final class Judging {

	private final JudgementRule rule;

	private final Collection<Reporter> reporters;

	private final Set<UUID> units;

	private final LocalDate today;

	Judging(JudgementRule rule, Collection<Reporter> reporters, LocalDate today) {
		this.rule = rule;
		this.reporters = reporters;
		this.units = reporters.stream().map(Reporter::unitId).collect(Collectors.toSet());
		this.today = today;
	}

	Judgement judge(Collection<UnitFigure> figures) {
		List<UnitFigure> counted = counted(figures);
		List<UnitFigure> inTime = counted.stream()
			.filter((figure) -> !figure.period().start().isAfter(this.rule.due()))
			.toList();
		boolean each = this.rule.rule().overUnits() == OverUnits.EACH;
		if (inTime.isEmpty()) {
			return Judgement.noData(each ? this.units.size() : 0, gap(inTime, this.today, false, null));
		}
		return each ? ofEach(counted, inTime) : together(counted, inTime);
	}

	/**
	 * The figures that count: of periods that have begun; for a level only of units that
	 * still report; where one unit reports for all, one for each period.
	 */
	private List<UnitFigure> counted(Collection<UnitFigure> figures) {
		boolean single = this.rule.rule().overUnits() == OverUnits.SINGLE;
		List<UnitFigure> begun = figures.stream()
			.filter((figure) -> !figure.period().start().isAfter(this.today))
			.filter((figure) -> !this.rule.rule().yearly()
					|| JudgedYear.of(figure.period()) == this.rule.due().getYear())
			.filter((figure) -> single || this.rule.rule().overTime() != OverTime.LATEST
					|| this.units.contains(figure.unitId()))
			.toList();
		if (!single || begun.isEmpty()) {
			return begun;
		}
		Comparator<UnitFigure> ofReporter = Comparator.comparing((figure) -> this.units.contains(figure.unitId()));
		UUID one = begun.get(0).unitId();
		return begun.stream()
			.collect(Collectors.toMap(UnitFigure::period, Function.identity(),
					BinaryOperator.maxBy(ofReporter.thenComparing(UnitFigure::unitId)), TreeMap::new))
			.values()
			.stream()
			.map((figure) -> figure.by(one))
			.toList();
	}

	private Judgement ofEach(List<UnitFigure> counted, List<UnitFigure> inTime) {
		List<Judgement> ofUnits = this.reporters.stream().map((reporter) -> ofUnit(reporter, counted)).toList();
		TargetState worst = ofUnits.stream()
			.map(Judgement::state)
			.reduce(TargetState::orWorse)
			.orElse(TargetState.NO_DATA);
		int meeting = (int) this.reporters.stream().filter((reporter) -> meets(reporter.unitId(), inTime)).count();
		ReportingPeriod latest = inTime.stream().map(UnitFigure::period).max(ReportingPeriod::compareTo).orElseThrow();
		return new Judgement(worst, null, null, latest, meeting, ofUnits.size(), gap(inTime, this.today, false, null));
	}

	private Judgement ofUnit(Reporter reporter, List<UnitFigure> counted) {
		List<UnitFigure> own = counted.stream().filter((figure) -> figure.unitId().equals(reporter.unitId())).toList();
		Judging alone = new Judging(this.rule.ofUnit(reporter.unitId()), List.of(reporter), this.today);
		Judgement judgement = alone.judge(own);
		return (judgement.latest() == null) ? alone.silent() : judgement;
	}

	private boolean meets(UUID unit, List<UnitFigure> inTime) {
		List<UnitFigure> own = inTime.stream().filter((figure) -> figure.unitId().equals(unit)).toList();
		return !own.isEmpty() && this.rule.ofUnit(unit).goal().isMetBy(sumOf(own).figure().amount());
	}

	/** A unit that never reported: once it is late that is a warning, and then a miss. */
	private Judgement silent() {
		boolean late = Silence.of(this.rule, List.of(), this.reporters, this.today).units() > 0;
		if (!late) {
			return Judgement.noData(0, Judgement.Gap.NONE);
		}
		boolean missed = this.rule.rule().mode() == TargetMode.REACH && this.rule.due().isBefore(this.today)
				&& isSettled(List.of());
		return new Judgement(missed ? TargetState.MISSED : TargetState.STALE, null, null, null, 0, 0);
	}

	private Judgement together(List<UnitFigure> counted, List<UnitFigure> inTime) {
		Accumulation sum = sumOf(inTime);
		BigDecimal amount = sum.figure().amount();
		if (this.rule.rule().mode() == TargetMode.HOLD) {
			Judgement.Gap gap = gap(inTime, this.today, false, null);
			return new Judgement(LightRule.held(this.rule, amount, gap.silent() > 0), sum.figure(), null, sum.latest(),
					0, 0, gap);
		}
		boolean over = this.rule.due().isBefore(this.today);
		boolean awaited = over && !isSettled(inTime);
		LocalDate on = awaited ? this.rule.due() : this.today;
		WayToGoal way = WayToGoal.of(this.rule);
		LocalDate day = sum.latest().end().isBefore(on) ? sum.latest().end() : on;
		Judgement.Gap gap = gap(inTime, on, awaited, null);
		TargetState state = LightRule.reached(this.rule, amount, way.shareGone(amount, day), gap.silent() > 0,
				over && !awaited);
		if (state == TargetState.MISSED) {
			gap = gap(inTime, on, false, reachedIn(counted, inTime));
		}
		return new Judgement(state, sum.figure(), way.expectedOn(day), sum.latest(), 0, 0, gap);
	}

	/** Whether the figures for the period of the due day are all there, or too late. */
	private boolean isSettled(List<UnitFigure> inTime) {
		ReportingPeriod last = periodOfDue();
		return this.rule.calendar().isClosed(last, this.today)
				|| Silence.missing(this.rule, inTime, this.reporters, last) == 0;
	}

	private ReportingPeriod periodOfDue() {
		return ReportingPeriod.of(this.rule.calendar().kind(), this.rule.due());
	}

	private Judgement.Gap gap(List<UnitFigure> inTime, LocalDate on, boolean awaited,
			@Nullable ReportingPeriod reachedIn) {
		Silence silence = Silence.of(this.rule, inTime, this.reporters, on);
		return new Judgement.Gap(awaited ? periodOfDue() : silence.period(), silence.units(), this.units.size(),
				awaited, reachedIn);
	}

	private @Nullable ReportingPeriod reachedIn(List<UnitFigure> counted, List<UnitFigure> inTime) {
		List<UnitFigure> soFar = new ArrayList<>(inTime);
		List<UnitFigure> later = counted.stream()
			.filter((figure) -> figure.period().start().isAfter(this.rule.due()))
			.sorted(Comparator.comparing(UnitFigure::period))
			.toList();
		for (UnitFigure figure : later) {
			soFar.add(figure);
			if (this.rule.goal().isMetBy(sumOf(soFar).figure().amount())) {
				return figure.period();
			}
		}
		return null;
	}

	private Accumulation sumOf(List<UnitFigure> figures) {
		return Accumulation.of(this.rule.rule().overTime(), this.rule.goal().isShare(), figures);
	}

}
