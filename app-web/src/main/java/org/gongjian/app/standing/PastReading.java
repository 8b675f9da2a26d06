package org.gongjian.app.standing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.period.KnownDays;
import org.gongjian.persistence.duty.DutyQueries;
import org.gongjian.persistence.standing.LowerQueries;
import org.gongjian.persistence.standing.LowerRow;
import org.gongjian.persistence.standing.PastQueries;
import org.gongjian.persistence.standing.PastReports;
import org.gongjian.persistence.standing.PlanRow;
import org.gongjian.persistence.standing.StandingQueries;
import org.gongjian.persistence.standing.StoredPlan;
import org.gongjian.persistence.standing.TargetRow;

import org.springframework.stereotype.Component;

/**
 * Reads what was said up to a moment.
 */
@Component
class PastReading {

	private final StandingQueries standing;

	private final PastQueries past;

	private final PastReports reports;

	private final LowerQueries lowers;

	private final DutyQueries duties;

	private final DutyStandings dutyStandings;

	private final Shapes shapes;

	private final KnownDays days;

	PastReading(StandingQueries standing, PastQueries past, PastReports reports, LowerQueries lowers,
			DutyQueries duties, DutyStandings dutyStandings, Shapes shapes, KnownDays days) {
		this.standing = standing;
		this.past = past;
		this.reports = reports;
		this.lowers = lowers;
		this.duties = duties;
		this.dutyStandings = dutyStandings;
		this.shapes = shapes;
		this.days = days;
	}

	StandingQueries standing() {
		return this.standing;
	}

	PastQueries past() {
		return this.past;
	}

	PastReports reports() {
		return this.reports;
	}

	DutyQueries duties() {
		return this.duties;
	}

	DutyStandings dutyStandings() {
		return this.dutyStandings;
	}

	ShapesThen shapes(List<UUID> plans, Moment moment) {
		return this.shapes.at(plans, moment);
	}

	/** The plans with their settings and calendars, each by its own district's days. */
	List<PlanRow> rhythms(List<StoredPlan> rows, Moment moment) {
		Map<UUID, List<StoredPlan>> byPlan = rows.stream()
			.collect(Collectors.groupingBy(StoredPlan::id, LinkedHashMap::new, Collectors.toList()));
		return byPlan.values().stream().map((plan) -> {
			StoredPlan first = plan.get(0);
			return first.with(plan.stream().map(StoredPlan::change).filter(Objects::nonNull).toList(),
					this.days.of(first.jurisdictionId(), first.specialDays(), moment.at()), moment.day());
		}).toList();
	}

	/** The plan with the head that it had. */
	static StoredPlan headed(StoredPlan plan, ShapesThen shapes) {
		PlanShape shape = shapes.shape(plan.id());
		return (shape != null) ? plan.headed(shape.title(), shape.documentNumber(), shape.years()) : plan;
	}

	/**
	 * The targets that were counted in these, as they were. Of a plan whose text of then
	 * was not kept they are shown as they are.
	 */
	List<LowerRow> lowers(Set<UUID> uppers, Moment moment) {
		List<LowerRow> rows = this.lowers.findLowersThen(uppers, moment.at());
		if (rows.isEmpty()) {
			return rows;
		}
		List<UUID> plans = rows.stream().map(LowerRow::planId).distinct().toList();
		ShapesThen then = this.shapes.at(plans, moment);
		RulesThen rules = RulesThen.of(this.past.findFormerRules(plans, moment.at()),
				rows.stream().map(LowerRow::upperId).collect(Collectors.toSet()), then, UnitsNow
					.of(this.past.findUnits(rows.stream().map(LowerRow::jurisdictionId).collect(Collectors.toSet()))));
		List<LowerRow> found = new ArrayList<>();
		for (LowerRow row : rows) {
			PlanShape shape = then.shape(row.planId());
			List<TargetRow> was = (shape != null)
					? shape.targets().stream().filter((target) -> target.id().equals(row.id())).toList()
					: List.of(row.target());
			was.stream()
				.filter((target) -> then.isPublished(row.planId()) && target.withdrawnIn() == null)
				.map((target) -> row.as(rules.then(target), headed(row.plan(), then)))
				.forEach(found::add);
		}
		return found;
	}

}
