package org.gongjian.domain.slip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.period.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When the rules raise, escalate and close. 2026-09-25 to 27 are the Mid-Autumn days off,
 * 2026-10-01 to 07 those of National Day; 2026-09-20 and 10-10 are worked on.
 */
class SlipRoundTests {

	private static final WorkingDays DAYS = WorkingDays.shipped();

	private static final UUID PART = new UUID(1, 1);

	private static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);

	@ParameterizedTest(name = "{0} is due {1} and stands at {2}: near {3}")
	@CsvSource({
			// five working days ahead, a plain week
			"2026-06-05, 2026-06-12, true", "2026-06-05, 2026-06-13, false", "2026-06-05, 2026-06-05, true",
			"2026-06-05, 2026-06-04, false", "2026-06-05, 2026-12-31, false",
			// over National Day: 30 September, then 8, 9, 10 (made up), 12, 13 October
			"2026-09-30, 2026-10-13, true", "2026-09-30, 2026-10-14, false", "2026-09-30, 2026-10-07, true" })
	void taskIsNearWithinFiveWorkingDays(LocalDate today, LocalDate due, boolean near) {
		assertThat(SlipRules.usual().isNear(due, today, DAYS)).isEqualTo(near);
	}

	@ParameterizedTest(name = "raised on {0}, {1} is answered by {2}")
	@CsvSource({ "2026-06-15, BLUE, 2026-06-23", "2026-06-15, ORANGE, 2026-06-18", "2026-06-15, RED, 2026-06-17",
			"2026-09-30, RED, 2026-10-09", "2025-12-31, RED, 2026-01-05" })
	void daysToAnswerAreWorkingDays(LocalDate today, SlipGrade grade, LocalDate replyBy) {
		assertThat(SlipRules.usual().replyBy(grade, today, DAYS)).isEqualTo(replyBy);
	}

	@ParameterizedTest(name = "{0} first raises {1}")
	@CsvSource({ "NEAR_DUE, BLUE", "OVERDUE, ORANGE", "NO_REPORT, BLUE", "RETURNED_TWICE, ORANGE",
			"LIMIT_BREACHED, ORANGE", "DUTY_MISSED, BLUE" })
	void eachCauseHasItsFirstGrade(SlipCause cause, SlipGrade grade) {
		SlipRound round = round(MONDAY, List.of(matter(cause, MONDAY)), List.of());

		assertThat(round.raised()).singleElement()
			.satisfies((raised) -> assertThat(raised.grade()).isEqualTo(grade))
			.satisfies((raised) -> assertThat(raised.matter().key().cause()).isEqualTo(cause));
	}

	@Test
	void causeThatADistrictSwitchedOffRaisesNothing() {
		SlipRules none = new SlipRules(5, null, null, null, null, null, null, null, 5, 3, 2);

		assertThat(SlipRound.on(MONDAY, DAYS, none, List.of(matter(SlipCause.OVERDUE, MONDAY)), List.of(), Set.of())
			.raised()).isEmpty();
	}

	@ParameterizedTest(name = "on {0} something is raised: {1}")
	@CsvSource({ "2026-06-12, true", "2026-06-13, false", "2026-06-14, false", "2026-10-01, false", "2026-10-07, false",
			"2026-10-10, true", "2026-09-20, true" })
	void rulesRaiseAndEscalateOnWorkingDaysOnly(LocalDate today, boolean works) {
		KnownSlip unanswered = known(SlipCause.NO_REPORT, LocalDate.of(2026, 5, 1), SlipGrade.BLUE, SlipState.OPEN,
				today.minusDays(1));
		SlipRound round = SlipRound.on(today, DAYS, SlipRules.usual(), List.of(matter(SlipCause.OVERDUE, today)),
				List.of(unanswered), Set.of(unanswered.id()));

		assertThat(round.raised().isEmpty()).isNotEqualTo(works);
		assertThat(round.escalated().isEmpty()).isNotEqualTo(works);
	}

	@ParameterizedTest(name = "{0} {1} to be answered by {2}, on Monday 15 June: {3}")
	@CsvSource({ "BLUE, OPEN, 2026-06-15,", "BLUE, OPEN, 2026-06-14, ORANGE", "ORANGE, OPEN, 2026-06-12, RED",
			"RED, OPEN, 2026-06-12,", "BLUE, ANSWERED, 2026-06-12,", "BLUE, ACCEPTED, 2026-06-12,",
			"BLUE, WITHDRAWN, 2026-06-12,", "BLUE, CLOSED, 2026-06-12,", "BLUE, ESCALATED, 2026-06-12," })
	void whatIsLeftUnansweredIsEscalatedOnTheDayAfter(SlipGrade grade, SlipState state, LocalDate replyBy,
			SlipGrade next) {
		KnownSlip slip = known(SlipCause.OVERDUE, MONDAY.minusDays(20), grade, state, replyBy);
		SlipRound round = round(MONDAY, List.of(matter(SlipCause.OVERDUE, MONDAY.minusDays(20))), List.of(slip));

		assertThat(round.escalated().stream().map(SlipRound.Escalated::grade))
			.isEqualTo((next != null) ? List.of(next) : List.of());
		assertThat(round.raised()).isEmpty();
		assertThat(round.closed()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(SlipState.class)
	void sameMatterIsRaisedOnceWhateverBecameOfItsSlip(SlipState state) {
		KnownSlip slip = known(SlipCause.OVERDUE, MONDAY, SlipGrade.ORANGE, state, MONDAY.plusDays(9));

		assertThat(round(MONDAY, List.of(matter(SlipCause.OVERDUE, MONDAY)), List.of(slip)).raised()).isEmpty();
	}

	@Test
	void anotherPeriodIsAnotherMatter() {
		LocalDate june = LocalDate.of(2026, 6, 1);
		KnownSlip may = known(SlipCause.NO_REPORT, june.minusMonths(1), SlipGrade.BLUE, SlipState.OPEN,
				MONDAY.plusDays(9));

		SlipRound round = SlipRound.on(MONDAY, DAYS, SlipRules.usual(), List.of(matter(SlipCause.NO_REPORT, june)),
				List.of(may), Set.of(may.id()));

		assertThat(round.raised()).hasSize(1);
		assertThat(round.closed()).isEmpty();
	}

	@ParameterizedTest(name = "{0} {1}: raised again {2}")
	@CsvSource({ "LIMIT_BREACHED, OPEN, 0", "LIMIT_BREACHED, ANSWERED, 0", "LIMIT_BREACHED, ACCEPTED, 0",
			"LIMIT_BREACHED, CLOSED, 1", "LIMIT_BREACHED, WITHDRAWN, 1", "DUTY_MISSED, OPEN, 0",
			"DUTY_MISSED, ANSWERED, 0", "DUTY_MISSED, ACCEPTED, 0", "DUTY_MISSED, CLOSED, 1",
			"DUTY_MISSED, WITHDRAWN, 1" })
	void whatLastsIntoTheNextPeriodIsOneMatterWhileItsSlipIsOpen(SlipCause cause, SlipState state, int raised) {
		LocalDate june = LocalDate.of(2026, 6, 1);
		KnownSlip may = known(cause, june.minusMonths(1), SlipGrade.ORANGE, state, MONDAY.plusDays(9));

		SlipRound round = round(MONDAY, List.of(matter(cause, june)), List.of(may));

		assertThat(round.raised()).hasSize(raised);
		assertThat(round.closed()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = SlipCause.class, names = "BY_HAND", mode = EnumSource.Mode.EXCLUDE)
	void slipIsClosedWhenItsCauseIsGoneEvenOnADayOff(SlipCause cause) {
		KnownSlip slip = known(cause, MONDAY.minusDays(9), SlipGrade.BLUE, SlipState.ANSWERED, MONDAY.minusDays(3));

		SlipRound round = round(LocalDate.of(2026, 6, 14), List.of(), List.of(slip));

		assertThat(round.closed()).containsExactly(slip.id());
		assertThat(round.escalated()).isEmpty();
	}

	@Test
	void slipWhoseCauseIsGoneIsClosedAndNotEscalated() {
		KnownSlip slip = known(SlipCause.OVERDUE, MONDAY.minusDays(9), SlipGrade.BLUE, SlipState.OPEN,
				MONDAY.minusDays(3));

		SlipRound round = round(MONDAY, List.of(), List.of(slip));

		assertThat(round.closed()).containsExactly(slip.id());
		assertThat(round.escalated()).isEmpty();
	}

	@Test
	void slipRaisedByHandIsLeftToPeopleButEscalatedWhenUnanswered() {
		KnownSlip slip = known(SlipCause.BY_HAND, MONDAY.minusDays(9), SlipGrade.ORANGE, SlipState.OPEN,
				MONDAY.minusDays(3));

		SlipRound round = round(MONDAY, List.of(), List.of(slip));

		assertThat(round.closed()).isEmpty();
		assertThat(round.escalated()).extracting(SlipRound.Escalated::grade).containsExactly(SlipGrade.RED);
	}

	@ParameterizedTest(name = "so since {0}: raised {1}")
	@CsvSource({ "2026-04-16, 1", "2026-04-15, 0", "2020-12-31, 0" })
	void whatIsOldIsNotRaisedAnew(LocalDate since, int raised) {
		SlipMatter matter = new SlipMatter(SlipKey.ofPart(PART, SlipCause.OVERDUE, since), PART, PART, PART, PART, null,
				since);

		assertThat(round(MONDAY, List.of(matter), List.of()).raised()).hasSize(raised);
	}

	@Test
	void oldMatterKeepsItsOpenSlipOpen() {
		LocalDate since = LocalDate.of(2026, 1, 1);
		KnownSlip slip = known(SlipCause.OVERDUE, since, SlipGrade.RED, SlipState.OPEN, MONDAY);

		assertThat(round(MONDAY, List.of(matter(SlipCause.OVERDUE, since)), List.of(slip)).closed()).isEmpty();
	}

	@Test
	void sameMatterFoundTwiceIsRaisedOnce() {
		SlipMatter matter = matter(SlipCause.OVERDUE, MONDAY);

		assertThat(round(MONDAY, List.of(matter, matter), List.of()).raised()).hasSize(1);
	}

	@Test
	void secondRoundOfADayDoesNothing() {
		List<SlipMatter> matters = List.of(matter(SlipCause.OVERDUE, MONDAY), matter(SlipCause.NEAR_DUE, MONDAY));
		List<KnownSlip> known = new ArrayList<>();
		for (SlipRound.Raised raised : round(MONDAY, matters, known).raised()) {
			known.add(new KnownSlip(UUID.randomUUID(), raised.matter().key(), raised.grade(), SlipState.OPEN,
					raised.replyBy()));
		}

		assertThat(known).hasSize(2);
		assertThat(round(MONDAY, matters, known)).isEqualTo(new SlipRound(List.of(), List.of(), List.of()));
	}

	private static SlipRound round(LocalDate today, List<SlipMatter> matters, List<KnownSlip> known) {
		return SlipRound.on(today, DAYS, SlipRules.usual(), matters, known, Set.of());
	}

	private static SlipMatter matter(SlipCause cause, LocalDate period) {
		return new SlipMatter(SlipKey.ofPart(PART, cause, period), PART, PART, PART, PART, null, period);
	}

	private static KnownSlip known(SlipCause cause, LocalDate period, SlipGrade grade, SlipState state,
			LocalDate replyBy) {
		return new KnownSlip(UUID.randomUUID(), SlipKey.ofPart(PART, cause, period), grade, state, replyBy);
	}

}
