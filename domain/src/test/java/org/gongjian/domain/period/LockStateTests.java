package org.gongjian.domain.period;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LockStateTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final PlanPeriod PERIOD = new PlanPeriod(UUID.randomUUID(), UUID.randomUUID(),
			LocalDate.of(2026, 10, 1));

	@ParameterizedTest(name = "locked {0}, lifted {1}, by rule from {2}, on {3}: {4} since {5}")
	@CsvSource({ ", , , 2026-11-20, OPEN, ", ", , 2026-11-21, 2026-11-20, OPEN, ",
			", , 2026-11-20, 2026-11-20, BY_RULE, 2026-11-20", "2026-11-10, , , 2026-11-20, BY_HAND, 2026-11-10",
			"2026-11-10, , 2026-11-15, 2026-11-20, BY_HAND, 2026-11-10", "2026-11-10, 2026-11-12, , 2026-11-20, OPEN, ",
			"2026-11-10, 2026-11-12, 2026-11-15, 2026-11-14, OPEN, ",
			"2026-11-10, 2026-11-12, 2026-11-15, 2026-11-20, BY_RULE, 2026-11-15",
			"2026-11-10, 2026-11-15, 2026-11-15, 2026-11-20, OPEN, ",
			"2026-11-10, 2026-11-18, 2026-11-15, 2026-11-20, OPEN, " })
	void theLatestDecisionCountsUntilTheRuleLocks(@Nullable LocalDate locked, @Nullable LocalDate lifted,
			@Nullable LocalDate byRule, LocalDate today, LockState.Cause cause, @Nullable LocalDate since) {
		List<PeriodLock> facts = new ArrayList<>();
		if (locked != null) {
			facts.add(new PeriodLock(PERIOD, 1, true, on(locked)));
		}
		if (lifted != null) {
			facts.add(new PeriodLock(PERIOD, 2, false, on(lifted)));
		}

		LockState state = LockState.of(facts, byRule, today, ZONE);

		assertThat(state.cause()).isEqualTo(cause);
		assertThat(state.since()).isEqualTo(since);
	}

	@Test
	void whatIsLockedIsNotLockedAgainAndWhatIsOpenNotLifted() {
		LocalDate today = LocalDate.of(2026, 11, 20);
		LockState open = LockState.of(List.of(), null, today, ZONE);
		LockState locked = LockState.of(List.of(open.lock(PERIOD, on(today))), null, today, ZONE);

		assertThatExceptionOfType(LockUnchangedException.class).isThrownBy(() -> open.lift(PERIOD, on(today)));
		assertThatExceptionOfType(LockUnchangedException.class).isThrownBy(() -> locked.lock(PERIOD, on(today)));
		assertThat(locked.lift(PERIOD, on(today)).number()).isEqualTo(2);
	}

	@ParameterizedTest(name = "permit until {0}, reopened {1}: {2}")
	@CsvSource({ ", false, false", "2026-11-19, false, false", "2026-11-20, false, true", "2026-11-21, false, true",
			", true, true" })
	void lockedPeriodsAreOpenToPermitsAndReopenedReports(@Nullable LocalDate until, boolean reopened,
			boolean writable) {
		LocalDate today = LocalDate.of(2026, 11, 20);
		LockState lock = LockState.of(List.of(), today, today, ZONE);
		ReportingPermit permit = new ReportingPermit(PERIOD, UUID.randomUUID(), 1,
				(until != null) ? PermitDecision.GRANTED : PermitDecision.WITHDRAWN, until, on(today));
		Writability writability = new Writability(ReportingPeriod.month(2026, 10), lock, permit, reopened);

		assertThat(writability.isWritable(today)).isEqualTo(writable);
		if (!writable) {
			assertThatExceptionOfType(PeriodLockedException.class).isThrownBy(() -> writability.require(PERIOD, today));
		}
	}

	@Test
	void nobodyAnswersTheirOwnRequest() {
		LocalDate today = LocalDate.of(2026, 11, 20);
		Decision own = on(today);
		PermitRequest request = new PermitRequest(PERIOD, UUID.randomUUID(), own);

		assertThatExceptionOfType(OwnRequestException.class)
			.isThrownBy(() -> ReportingPermit.answer(request, 1, today, own));
		assertThat(ReportingPermit.answer(request, 1, today, on(today)).decision()).isEqualTo(PermitDecision.GRANTED);
		assertThat(ReportingPermit.answer(request, 1, null, on(today)).decision()).isEqualTo(PermitDecision.REFUSED);
	}

	private static Decision on(LocalDate day) {
		return new Decision(UUID.randomUUID(), day.atTime(12, 0).atZone(ZONE).toInstant(), "理由");
	}

}
