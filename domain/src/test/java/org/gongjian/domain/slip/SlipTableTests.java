package org.gongjian.domain.slip;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlipTableTests {

	@ParameterizedTest(name = "{2} does {1} to {0}: {3}")
	@CsvSource({ "OPEN, REPLY, ADDRESSEE, ANSWERED", "OPEN, ESCALATE, RULE, ESCALATED",
			"OPEN, WITHDRAW, OFFICE, WITHDRAWN", "OPEN, CLOSE, OFFICE, CLOSED", "OPEN, CLOSE, RULE, CLOSED",
			"ANSWERED, RETURN, OFFICE, OPEN", "ANSWERED, ACCEPT, OFFICE, ACCEPTED",
			"ANSWERED, WITHDRAW, OFFICE, WITHDRAWN", "ANSWERED, CLOSE, OFFICE, CLOSED", "ANSWERED, CLOSE, RULE, CLOSED",
			"ACCEPTED, WITHDRAW, OFFICE, WITHDRAWN", "ACCEPTED, CLOSE, OFFICE, CLOSED",
			"ACCEPTED, CLOSE, RULE, CLOSED" })
	void theseAndNoOthersAreAllowed(SlipState state, SlipAction action, SlipActor actor, SlipState next) {
		assertThat(SlipTable.answer(state, action, Set.of(actor))).isEqualTo(SlipAnswer.to(next));
	}

	@Test
	void thirteenOfAllCombinationsAreAllowedAndEveryOtherSaysWhyNot() {
		assertThat(all().filter(SlipAnswer::isAllowed)).hasSize(13);
		assertThat(all()).allSatisfy((answer) -> assertThat(answer.next() == null).isEqualTo(answer.refusal() != null));
	}

	@ParameterizedTest(name = "{2} does {1} to {0}: {3}")
	@CsvSource({ "OPEN, ACCEPT, OFFICE, NOT_ANSWERED", "OPEN, RETURN, OFFICE, NOT_ANSWERED",
			"ANSWERED, REPLY, ADDRESSEE, ANSWERED_ALREADY", "ACCEPTED, REPLY, ADDRESSEE, ACCEPTED_ALREADY",
			"ACCEPTED, RETURN, OFFICE, ACCEPTED_ALREADY", "ANSWERED, ESCALATE, RULE, ANSWERED_ALREADY",
			"CLOSED, REPLY, ADDRESSEE, HAS_ENDED", "WITHDRAWN, CLOSE, OFFICE, HAS_ENDED",
			"ESCALATED, REPLY, ADDRESSEE, HAS_ENDED", "OPEN, REPLY, OFFICE, ADDRESSEE_ONLY",
			"OPEN, WITHDRAW, ADDRESSEE, OFFICE_ONLY", "OPEN, ESCALATE, OFFICE, RULE_ONLY" })
	void refusalSaysWhatStandsAgainstIt(SlipState state, SlipAction action, SlipActor actor, SlipRefusal refusal) {
		assertThat(SlipTable.answer(state, action, Set.of(actor))).isEqualTo(SlipAnswer.no(refusal));
	}

	private static Stream<SlipAnswer> all() {
		return Arrays.stream(SlipState.values())
			.flatMap((state) -> Arrays.stream(SlipAction.values())
				.flatMap((action) -> Arrays.stream(SlipActor.values())
					.map((actor) -> SlipTable.answer(state, action, Set.of(actor)))));
	}

}
