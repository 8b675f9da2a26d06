package org.gongjian.app.standing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gongjian.domain.period.OwedPeriods;
import org.gongjian.domain.target.Judgement;
import org.gongjian.domain.target.JudgementRule;
import org.gongjian.domain.target.OverUnits;
import org.gongjian.domain.target.Reporter;
import org.gongjian.domain.target.UnitFigure;
import org.gongjian.persistence.standing.FigureRow;
import org.gongjian.persistence.standing.LowerRow;
import org.gongjian.persistence.standing.PlanRow;
import org.gongjian.persistence.standing.ReporterRow;
import org.gongjian.persistence.standing.StoredPlan;

/**
 * The targets that others are the sum of. A figure stands with the lowest target only; a
 * unit that reports for two lower targets counts with both.
 */
record LowerTargets(Map<UUID, List<LowerRow>> lowers, Map<UUID, PlanRow> plans, Map<UUID, List<FigureRow>> figures,
		ZoneId zone) {

	/** What rows say, each target once below an upper one. */
	static LowerTargets of(List<LowerRow> rows, Function<List<StoredPlan>, List<PlanRow>> rhythms,
			Map<UUID, List<FigureRow>> figures, ZoneId zone) {
		Map<UUID, Map<UUID, LowerRow>> lowers = new HashMap<>();
		rows.forEach((row) -> lowers.computeIfAbsent(row.upperId(), (upper) -> new LinkedHashMap<>())
			.putIfAbsent(row.id(), row));
		Map<UUID, PlanRow> plans = rhythms.apply(rows.stream().map(LowerRow::plan).distinct().toList())
			.stream()
			.collect(Collectors.toMap(PlanRow::id, Function.identity()));
		return new LowerTargets(
				lowers.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (below) -> List.copyOf(below.getValue().values()))),
				plans, figures, zone);
	}

	/** The figures that an upper target is made of. */
	List<UnitFigure> figuresOf(UUID upper) {
		return below(upper).stream()
			.flatMap((lower) -> (lower.summed() ? figuresOf(lower.id()) : ownFigures(lower)).stream())
			.toList();
	}

	/** Who owes the figures that an upper target is made of. */
	List<Reporter> owing(UUID upper) {
		return below(upper).stream()
			.flatMap((lower) -> (lower.summed() ? owing(lower.id()) : ownReporters(lower)).stream())
			.toList();
	}

	/** How the targets right below stand, each by its own rule. */
	List<LowerStanding> standings(UUID upper, LocalDate day) {
		return below(upper).stream()
			.map((lower) -> new LowerStanding(lower, judge(lower, day), lower.target().reporters()))
			.toList();
	}

	private Judgement judge(LowerRow lower, LocalDate day) {
		PlanRow plan = plan(lower);
		JudgementRule rule = new JudgementRule(lower.goal(), lower.rule(), lower.baseline(), plan.years().start(),
				lower.due(), plan.calendar(), plan.thresholds());
		return lower.summed() ? rule.judge(figuresOf(lower.id()), owing(lower.id()), day)
				: rule.judge(ownFigures(lower), ownReporters(lower), day);
	}

	private List<LowerRow> below(UUID upper) {
		return this.lowers.getOrDefault(upper, List.of());
	}

	private PlanRow plan(LowerRow lower) {
		return Objects.requireNonNull(this.plans.get(lower.planId()));
	}

	private List<UnitFigure> ownFigures(LowerRow lower) {
		Set<UUID> reporting = lower.target().reporters().stream().map(ReporterRow::unitId).collect(Collectors.toSet());
		List<FigureRow> rows = this.figures.getOrDefault(lower.id(), List.of());
		return rows.stream()
			.filter((row) -> !isSingle(lower) || reporting.contains(row.unitId())
					|| rows.stream()
						.noneMatch((other) -> other.periodStart().equals(row.periodStart())
								&& reporting.contains(other.unitId())))
			.map((row) -> new UnitFigure(source(lower, row.unitId()), plan(lower).periodFrom(row.periodStart()),
					row.figure()))
			.toList();
	}

	private List<Reporter> ownReporters(LowerRow lower) {
		OwedPeriods owed = new OwedPeriods(lower.owedFrom(), lower.rests(this.zone));
		return lower.target()
			.reporters()
			.stream()
			.map((reporter) -> new Reporter(source(lower, reporter.unitId()), owed))
			.distinct()
			.toList();
	}

	/** Who a figure is from: a unit for this target; one for all where one reports. */
	private static UUID source(LowerRow lower, UUID unit) {
		return isSingle(lower) ? lower.id()
				: UUID.nameUUIDFromBytes((lower.id() + " " + unit).getBytes(StandardCharsets.UTF_8));
	}

	private static boolean isSingle(LowerRow lower) {
		return lower.rule().overUnits() == OverUnits.SINGLE;
	}

}
