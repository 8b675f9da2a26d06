package org.gongjian.app.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How one plan stands as a program reads it: the figures of the dashboard.
 *
 * @param states how many tasks are in each state
 * @param targetLights how many targets show each light
 * @param closed the reports of the latest closed period; {@code null} before the first
 */
record StandingAnswer(String plan, String day, String sentence, long tasks, Map<String, Long> states,
		Map<String, Long> targetLights, PeriodAnswer current, @Nullable PeriodAnswer closed,
		List<ActionStandingAnswer> actions, List<UnitStandingAnswer> units, List<JudgedTargetAnswer> atRisk) {

	static StandingAnswer of(Dashboard dashboard) {
		return new StandingAnswer(dashboard.plan(), dashboard.day(), dashboard.sentence(), dashboard.tasks().number(),
				counts(dashboard.states()), counts(dashboard.targetLights()), PeriodAnswer.of(dashboard.current()),
				(dashboard.closed() != null) ? PeriodAnswer.of(dashboard.closed()) : null,
				dashboard.actions().stream().map(ActionStandingAnswer::of).toList(),
				dashboard.units().stream().map(UnitStandingAnswer::of).toList(),
				dashboard.atRisk().stream().map(JudgedTargetAnswer::of).toList());
	}

	/** By the last part of the code: {@code TaskState.OVERDUE} is OVERDUE. */
	private static Map<String, Long> counts(List<StateCount> states) {
		Map<String, Long> counts = new LinkedHashMap<>();
		states.forEach((state) -> counts.merge(state.code().substring(state.code().indexOf('.') + 1),
				state.count().number(), Long::sum));
		return counts;
	}

	/** The reports of a period: how many were expected and how many came in. */
	record PeriodAnswer(String period, long expected, long received, long onTime, long late, long missing,
			long awaited) {

		static PeriodAnswer of(Dashboard.PeriodReports reports) {
			ReportCounts counts = reports.reports();
			return new PeriodAnswer(reports.period(), counts.expected().number(), counts.received().number(),
					counts.onTime().number(), counts.late().number(), counts.missing().number(),
					counts.awaited().number());
		}

	}

	/** How an action stands. */
	record ActionStandingAnswer(String name, String officials, long tasks, Map<String, Long> states,
			Map<String, Long> lights) {

		static ActionStandingAnswer of(Dashboard.ActionLine line) {
			return new ActionStandingAnswer(line.name(), line.officials(), line.tasks().number(), counts(line.states()),
					counts(line.lights()));
		}

	}

	/** How a unit stands. */
	record UnitStandingAnswer(String name, long tasks, Map<String, Long> states) {

		static UnitStandingAnswer of(Dashboard.UnitLine line) {
			return new UnitStandingAnswer(line.name(), line.tasks().number(), counts(line.states()));
		}

	}

	/** A target that needs attention, and why. */
	record JudgedTargetAnswer(UUID id, String indicator, String state, String light, String sentence) {

		static JudgedTargetAnswer of(Dashboard.JudgedTarget judged) {
			return new JudgedTargetAnswer(judged.target().id(), judged.target().indicator(), judged.target().state(),
					judged.target().light(), judged.sentence());
		}

	}

}
