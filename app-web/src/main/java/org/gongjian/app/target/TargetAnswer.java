package org.gongjian.app.target;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.api.FigureAnswer;
import org.gongjian.app.api.Versioned;
import org.gongjian.app.standing.TargetStanding;
import org.gongjian.domain.target.Comparison;
import org.gongjian.domain.target.Goal;
import org.gongjian.domain.target.Judgement;
import org.gongjian.domain.target.OverTime;
import org.gongjian.domain.target.OverUnits;
import org.gongjian.domain.target.TargetKind;
import org.gongjian.domain.target.TargetMode;
import org.gongjian.domain.target.TargetState;
import org.gongjian.persistence.standing.TargetRow;
import org.jspecify.annotations.Nullable;

/**
 * A target and how it stands as a program reads it. All numbers are exact.
 *
 * @param version of the rule by which it is judged
 * @param figure the figure that it was judged by
 * @param expected what was to be expected by now
 * @param latestPeriod the first day of the latest period with a figure
 */
record TargetAnswer(UUID id, UUID planId, UUID taskId, UUID actionId, TargetKind kind, String indicator,
		GoalAnswer goal, @Nullable String baseline, LocalDate due, TargetMode mode, OverTime overTime,
		OverUnits overUnits, TargetState state, String light, @Nullable FigureAnswer figure, @Nullable String expected,
		@Nullable LocalDate latestPeriod, List<UUID> reporters, @Nullable Integer withdrawnIn,
		Long version) implements Versioned {

	static TargetAnswer of(TargetStanding standing) {
		TargetRow row = standing.target();
		Judgement judgement = standing.judgement();
		return new TargetAnswer(row.id(), row.planId(), row.taskId(), standing.action().id(), row.kind(),
				row.indicator(), GoalAnswer.of(row.goal()), FigureAnswer.plain(row.baseline()), row.due(),
				row.rule().mode(), row.rule().overTime(), row.rule().overUnits(), standing.state(),
				standing.light().name(), FigureAnswer.of(judgement.figure()), FigureAnswer.plain(judgement.expected()),
				(judgement.latest() != null) ? judgement.latest().start() : null,
				standing.reporters().stream().map((reporter) -> reporter.unitId()).toList(), row.withdrawnIn(),
				row.version());
	}

	/** What a figure has to be. */
	record GoalAnswer(Comparison comparison, String value, @Nullable String upTo, String measure) {

		static GoalAnswer of(Goal goal) {
			return new GoalAnswer(goal.comparison(), goal.value().toPlainString(), FigureAnswer.plain(goal.upTo()),
					goal.measure());
		}

	}

}
