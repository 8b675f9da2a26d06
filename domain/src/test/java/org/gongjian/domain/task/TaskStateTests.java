package org.gongjian.domain.task;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.gongjian.domain.target.TargetState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TaskStateTests {

	private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

	@ParameterizedTest(name = "{0} on {1}: {2}")
	@CsvSource({ "NORMAL, 2026-05-30, false", "NORMAL, 2026-05-31, true", "BEHIND, 2026-06-30, true",
			"AT_RISK, 2026-06-01, true", "OVERDUE, 2026-07-01, false", "DONE, 2026-06-30, false",
			"SUSPENDED, 2026-06-30, false" })
	void taskThatIsStillToBeDoneIsNearItsDayThirtyDaysBefore(TaskState state, LocalDate today, boolean near) {
		assertThat(state.isNear(DUE, today)).isEqualTo(near);
	}

	@ParameterizedTest(name = "{0} of {1} units done, {2} closed, {3} missing, targets {4}, on {5}: {6}")
	@CsvSource({ "2, 2, 5, 0, '', 2026-06-30, DONE", "2, 2, 5, 0, '', 2026-07-01, DONE",
			"2, 2, 5, 0, MET, 2026-06-30, DONE", "2, 2, 5, 0, HELD AT_RISK, 2026-06-30, DONE",
			"2, 2, 5, 0, BEHIND, 2026-06-30, BEHIND", "2, 2, 5, 0, BREACHED, 2026-07-01, OVERDUE",
			"1, 2, 5, 0, '', 2026-06-30, NORMAL", "1, 2, 5, 0, '', 2026-07-01, OVERDUE",
			"0, 1, 0, 0, '', 2026-01-02, NORMAL", "0, 1, 0, 0, NO_DATA, 2026-01-02, NORMAL",
			"0, 1, 1, 0, NO_DATA, 2026-02-06, AT_RISK", "0, 1, 1, 1, '', 2026-02-06, AT_RISK",
			"0, 4, 1, 1, '', 2026-02-06, AT_RISK", "0, 5, 1, 1, '', 2026-02-06, NORMAL",
			"0, 13, 1, 3, '', 2026-02-06, NORMAL", "0, 13, 1, 4, '', 2026-02-06, AT_RISK",
			"0, 1, 1, 0, STALE, 2026-02-06, AT_RISK", "0, 1, 1, 0, AT_RISK, 2026-02-06, AT_RISK",
			"0, 1, 1, 0, MET BREACHED, 2026-02-06, BEHIND", "0, 1, 1, 1, MISSED, 2026-02-06, BEHIND",
			"0, 1, 1, 0, ON_TRACK HELD, 2026-02-06, NORMAL", "0, 0, 1, 0, '', 2026-02-06, NORMAL",
			"0, 0, 1, 0, '', 2026-07-01, OVERDUE" })
	void followsFromTheFacts(int completed, int assignments, int closed, int missing, String targets, LocalDate today,
			TaskState expected) {
		List<TargetState> states = Arrays.stream(targets.split(" "))
			.filter((word) -> !word.isEmpty())
			.map(TargetState::valueOf)
			.toList();

		assertThat(TaskState.of(new TaskFacts(DUE, assignments, completed, closed, missing, states, 0, false, false),
				today))
			.isEqualTo(expected);
	}

	@ParameterizedTest(name = "suspended {0}, closed {1}, on {2}: {3}")
	@CsvSource({ "true, false, 2026-07-01, SUSPENDED", "true, false, 2026-06-30, SUSPENDED",
			"false, true, 2026-07-01, DONE", "false, true, 2026-06-30, DONE" })
	void suspendedAndClosedTasksAreNotJudgedByTheirDateOrTargets(boolean suspended, boolean closed, LocalDate today,
			TaskState expected) {
		TaskFacts facts = new TaskFacts(DUE, 2, 0, 5, 2, List.of(TargetState.BREACHED), 0, suspended, closed);

		assertThat(TaskState.of(facts, today)).isEqualTo(expected);
	}

	@ParameterizedTest(name = "all units done, a target still open, targets {0}, on {1}: {2}")
	@CsvSource({ "ON_TRACK, 2026-06-30, NORMAL", "AT_RISK, 2026-06-30, AT_RISK", "STALE, 2026-06-30, AT_RISK",
			"NO_DATA, 2026-06-30, AT_RISK", "ON_TRACK, 2026-07-01, OVERDUE" })
	void isNotDoneWhileATargetIsToBeReached(TargetState target, LocalDate today, TaskState expected) {
		assertThat(TaskState.of(new TaskFacts(DUE, 2, 2, 5, 0, List.of(target), 1, false, false), today))
			.isEqualTo(expected);
	}

}
