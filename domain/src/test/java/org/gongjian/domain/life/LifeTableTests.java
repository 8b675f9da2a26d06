package org.gongjian.domain.life;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole table, held against what product and rights say, written down a second time.
 */
class LifeTableTests {

	/** Actors; action; states it is done in and the state it leads to. */
	private static final String ALLOWED = """
			ANSWERING_UNIT ASSIGNED_UNIT; SIGN; ISSUED>UNDER_WAY UNDER_WAY>UNDER_WAY EXTENSION_ASKED>EXTENSION_ASKED \
			SUSPENSION_ASKED>SUSPENSION_ASKED SUSPENDED>SUSPENDED RESUMPTION_ASKED>RESUMPTION_ASKED \
			CLOSE_OUT_ASKED>CLOSE_OUT_ASKED
			ANSWERING_UNIT; ADD_STEP; UNDER_WAY>UNDER_WAY EXTENSION_ASKED>EXTENSION_ASKED SUSPENSION_ASKED>SUSPENSION_ASKED
			ANSWERING_UNIT ASSIGNED_UNIT; FINISH_STEP; UNDER_WAY>UNDER_WAY EXTENSION_ASKED>EXTENSION_ASKED \
			SUSPENSION_ASKED>SUSPENSION_ASKED
			ANSWERING_UNIT; DROP_STEP; UNDER_WAY>UNDER_WAY EXTENSION_ASKED>EXTENSION_ASKED SUSPENSION_ASKED>SUSPENSION_ASKED
			ANSWERING_UNIT; ASK_EXTENSION; UNDER_WAY>EXTENSION_ASKED EXTENSION_ASKED>EXTENSION_ASKED \
			SUSPENSION_ASKED>EXTENSION_ASKED CLOSE_OUT_ASKED>EXTENSION_ASKED
			ANSWERING_UNIT; ASK_SUSPENSION; UNDER_WAY>SUSPENSION_ASKED EXTENSION_ASKED>SUSPENSION_ASKED \
			SUSPENSION_ASKED>SUSPENSION_ASKED CLOSE_OUT_ASKED>SUSPENSION_ASKED
			ANSWERING_UNIT; ASK_CLOSE_OUT; UNDER_WAY>CLOSE_OUT_ASKED EXTENSION_ASKED>CLOSE_OUT_ASKED \
			SUSPENSION_ASKED>CLOSE_OUT_ASKED CLOSE_OUT_ASKED>CLOSE_OUT_ASKED
			ANSWERING_UNIT; ASK_RESUMPTION; SUSPENDED>RESUMPTION_ASKED RESUMPTION_ASKED>RESUMPTION_ASKED
			ANSWERING_UNIT; TAKE_BACK; EXTENSION_ASKED>UNDER_WAY SUSPENSION_ASKED>UNDER_WAY CLOSE_OUT_ASKED>UNDER_WAY \
			RESUMPTION_ASKED>SUSPENDED
			OFFICE_REVIEWER ACTING_OFFICE; GRANT_EXTENSION; EXTENSION_ASKED>UNDER_WAY
			OFFICE_REVIEWER ACTING_OFFICE; REFUSE_EXTENSION; EXTENSION_ASKED>UNDER_WAY
			OFFICE_REVIEWER ACTING_OFFICE; GRANT_SUSPENSION; SUSPENSION_ASKED>SUSPENDED
			OFFICE_REVIEWER ACTING_OFFICE; REFUSE_SUSPENSION; SUSPENSION_ASKED>UNDER_WAY
			OFFICE_REVIEWER ACTING_OFFICE; GRANT_RESUMPTION; RESUMPTION_ASKED>UNDER_WAY
			OFFICE_REVIEWER ACTING_OFFICE; REFUSE_RESUMPTION; RESUMPTION_ASKED>SUSPENDED
			OFFICE_REVIEWER ACTING_OFFICE; ORDER_RESUMPTION; SUSPENDED>UNDER_WAY
			OFFICE_REVIEWER ACTING_OFFICE; ACCEPT_CLOSE_OUT; CLOSE_OUT_ASKED>CLOSED
			OFFICE_REVIEWER ACTING_OFFICE; RETURN_CLOSE_OUT; CLOSE_OUT_ASKED>UNDER_WAY
			OFFICE_REVIEWER ACTING_OFFICE; PASS_RECHECK; CLOSED>RECHECKED RECHECKED>RECHECKED
			OFFICE_REVIEWER ACTING_OFFICE; REOPEN; CLOSED>UNDER_WAY RECHECKED>UNDER_WAY
			AMENDMENT; WITHDRAW; ISSUED>WITHDRAWN UNDER_WAY>WITHDRAWN EXTENSION_ASKED>WITHDRAWN \
			SUSPENSION_ASKED>WITHDRAWN SUSPENDED>WITHDRAWN RESUMPTION_ASKED>WITHDRAWN CLOSE_OUT_ASKED>WITHDRAWN \
			CLOSED>WITHDRAWN RECHECKED>WITHDRAWN
			""";

	private static final Map<String, LifeState> EXPECTED = expected();

	@ParameterizedTest(name = "{0}: {1} by {2}")
	@MethodSource("all")
	void everyStateActionAndActorIsDecided(LifeState state, LifeAction action, LifeActor actor,
			@Nullable LifeState next) {
		LifeAnswer answer = LifeTable.answer(state, action, actor);

		assertThat(answer.next()).isEqualTo(next);
		assertThat(answer.refusal() == null).isEqualTo(next != null);
	}

	@ParameterizedTest
	@CsvSource({ "ISSUED, ASK_CLOSE_OUT, ANSWERING_UNIT, NOT_SIGNED", "ISSUED, ADD_STEP, ANSWERING_UNIT, NOT_SIGNED",
			"UNDER_WAY, ACCEPT_CLOSE_OUT, OFFICE_REVIEWER, NOTHING_ASKED",
			"EXTENSION_ASKED, ACCEPT_CLOSE_OUT, OFFICE_REVIEWER, NOTHING_ASKED",
			"CLOSE_OUT_ASKED, ADD_STEP, ANSWERING_UNIT, APPLICATION_WAITS",
			"SUSPENDED, ASK_CLOSE_OUT, ANSWERING_UNIT, IS_SUSPENDED",
			"SUSPENDED, ASK_EXTENSION, ANSWERING_UNIT, IS_SUSPENDED",
			"UNDER_WAY, ASK_RESUMPTION, ANSWERING_UNIT, NOT_SUSPENDED",
			"RESUMPTION_ASKED, ORDER_RESUMPTION, OFFICE_REVIEWER, APPLICATION_WAITS",
			"CLOSED, ASK_EXTENSION, ANSWERING_UNIT, IS_CLOSED", "CLOSED, SIGN, ASSIGNED_UNIT, IS_CLOSED",
			"CLOSED, ACCEPT_CLOSE_OUT, OFFICE_REVIEWER, IS_CLOSED", "UNDER_WAY, REOPEN, OFFICE_REVIEWER, NOT_CLOSED",
			"WITHDRAWN, SIGN, ANSWERING_UNIT, IS_WITHDRAWN", "WITHDRAWN, REOPEN, OFFICE_REVIEWER, IS_WITHDRAWN",
			"WITHDRAWN, WITHDRAW, AMENDMENT, IS_WITHDRAWN",
			"UNDER_WAY, ASK_EXTENSION, ASSIGNED_UNIT, ANSWERING_UNIT_ONLY",
			"ISSUED, SIGN, OFFICE_REVIEWER, ASSIGNED_UNIT_ONLY",
			"CLOSE_OUT_ASKED, ACCEPT_CLOSE_OUT, UNIT_REVIEWER, OFFICE_ONLY",
			"CLOSE_OUT_ASKED, ACCEPT_CLOSE_OUT, PLAN_ADMINISTRATOR, OFFICE_ONLY",
			"UNDER_WAY, WITHDRAW, PLAN_ADMINISTRATOR, AMENDMENT_ONLY" })
	void refusalSaysWhy(LifeState state, LifeAction action, LifeActor actor, LifeRefusal refusal) {
		assertThat(LifeTable.answer(state, action, actor).refusal()).isEqualTo(refusal);
	}

	@Test
	void whoActsAsSeveralMayWhatAnyOfThemMay() {
		Set<LifeActor> both = EnumSet.of(LifeActor.ASSIGNED_UNIT, LifeActor.OFFICE_REVIEWER);

		assertThat(LifeTable.answer(LifeState.ISSUED, LifeAction.SIGN, both).isAllowed()).isTrue();
		assertThat(LifeTable.answer(LifeState.CLOSED, LifeAction.REOPEN, both).isAllowed()).isTrue();
		assertThat(LifeTable.answer(LifeState.ISSUED, LifeAction.SIGN, Set.of()).refusal())
			.isEqualTo(LifeRefusal.ASSIGNED_UNIT_ONLY);
	}

	@Test
	void everyStateCanBeReachedAndOnlyAWithdrawnTaskIsStuck() {
		Set<LifeState> reached = EnumSet.of(LifeState.ISSUED);
		for (LifeState ignored : LifeState.values()) {
			for (LifeAction action : LifeAction.values()) {
				List.copyOf(reached).forEach((from) -> {
					LifeState to = LifeTable.ways(action).get(from);
					if (to != null) {
						reached.add(to);
					}
				});
			}
		}

		assertThat(reached).containsExactlyInAnyOrder(LifeState.values());
		assertThat(LifeState.values())
			.filteredOn((state) -> Arrays.stream(LifeAction.values())
				.noneMatch((action) -> LifeTable.ways(action).containsKey(state)))
			.containsExactly(LifeState.WITHDRAWN);
	}

	static Stream<Arguments> all() {
		return Arrays.stream(LifeState.values())
			.flatMap((state) -> Arrays.stream(LifeAction.values())
				.flatMap((action) -> Arrays.stream(LifeActor.values())
					.map((actor) -> Arguments.of(state, action, actor,
							EXPECTED.get(state + " " + action + " " + actor)))));
	}

	private static Map<String, LifeState> expected() {
		Map<String, LifeState> expected = new HashMap<>();
		for (String line : ALLOWED.lines().filter((row) -> !row.isBlank()).collect(Collectors.toList())) {
			String[] parts = line.split(";");
			for (String actor : parts[0].strip().split(" ")) {
				for (String way : parts[2].strip().split("\\s+")) {
					String[] ends = way.split(">");
					expected.put(ends[0] + " " + parts[1].strip() + " " + actor, LifeState.valueOf(ends[1]));
				}
			}
		}
		return expected;
	}

}
