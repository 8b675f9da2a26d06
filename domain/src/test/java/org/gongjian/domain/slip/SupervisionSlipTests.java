package org.gongjian.domain.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SupervisionSlipTests {

	private static final Instant NOW = Instant.parse("2026-06-15T01:00:00Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

	private static final UUID CLERK = new UUID(0, 1);

	private static final UUID OFFICE = new UUID(0, 2);

	private final SupervisionSlip slip = new SupervisionSlip(new UUID(9, 9),
			new SlipMatter(SlipKey.byHand(new UUID(7, 7), CLERK, TODAY), CLERK, CLERK, CLERK, null, null, TODAY),
			SlipGrade.BLUE, 12, "请说明进度。", LocalDate.of(2026, 6, 23), OFFICE, NOW, TODAY);

	@Test
	void slipBeginsOpenWithItsFirstEvent() {
		assertThat(this.slip.state()).isEqualTo(SlipState.OPEN);
		assertThat(this.slip.raising().number()).isEqualTo(1);
		assertThat(this.slip.soFar().replyBy()).isEqualTo(LocalDate.of(2026, 6, 23));
	}

	@Test
	void replyIsReturnedWithANewDayAndThenAccepted() {
		reply(CLERK, "正在办。");
		SlipEvent returned = act(SlipAction.RETURN, OFFICE, "请写明完成时间。", LocalDate.of(2026, 6, 30), 2);
		assertThat(returned.repliedBy()).isEqualTo(CLERK);
		assertThat(this.slip.state()).isEqualTo(SlipState.OPEN);
		assertThat(this.slip.soFar().replyBy()).isEqualTo(LocalDate.of(2026, 6, 30));

		reply(CLERK, "6月28日前完成。");
		act(SlipAction.ACCEPT, OFFICE, "", null, 4);

		assertThat(this.slip.state()).isEqualTo(SlipState.ACCEPTED);
		act(SlipAction.CLOSE, OFFICE, "已现场核实。", null, null);
		assertThat(this.slip.state()).isEqualTo(SlipState.CLOSED);
	}

	@Test
	void nobodyDecidesOnTheirOwnReply() {
		reply(OFFICE, "代为说明。");

		for (SlipAction action : Set.of(SlipAction.ACCEPT, SlipAction.RETURN, SlipAction.CLOSE)) {
			assertRefused(SlipRefusal.OWN_REPLY, action, OFFICE, "同意。", TODAY.plusDays(3), 2);
		}
	}

	@Test
	void decisionIsOnTheReplyThatWasRead() {
		reply(CLERK, "正在办。");

		assertRefused(SlipRefusal.CHANGED_MEANWHILE, SlipAction.ACCEPT, OFFICE, "", null, 1);
		assertRefused(SlipRefusal.CHANGED_MEANWHILE, SlipAction.ACCEPT, OFFICE, "", null, null);
	}

	@Test
	void decisionThatComesAfterAReturnIsTooLate() {
		reply(CLERK, "正在办。");
		act(SlipAction.RETURN, OFFICE, "请写明时间。", TODAY.plusDays(3), 2);

		assertRefused(SlipRefusal.CHANGED_MEANWHILE, SlipAction.ACCEPT, new UUID(0, 3), "", null, 2);
	}

	@Test
	void wordsAndALaterDayAreNeeded() {
		assertRefused(SlipRefusal.WORDS_MISSING, SlipAction.REPLY, CLERK, " ", null, null);
		assertRefused(SlipRefusal.WORDS_MISSING, SlipAction.WITHDRAW, OFFICE, "", null, null);
		reply(CLERK, "正在办。");
		assertRefused(SlipRefusal.DAY_NOT_LATER, SlipAction.RETURN, OFFICE, "请写明时间。", TODAY, 2);
		assertRefused(SlipRefusal.DAY_NOT_LATER, SlipAction.RETURN, OFFICE, "请写明时间。", null, 2);
	}

	@Test
	void nextGradeNamesItsFormerSlipAndIsAboutTheSame() {
		this.slip.carryOut(SlipCommand.ofRule(SlipAction.ESCALATE, NOW, TODAY.plusDays(9)));
		SupervisionSlip next = this.slip.escalatedTo(SlipGrade.ORANGE, 13, TODAY.plusDays(12), NOW, TODAY.plusDays(9));

		assertThat(this.slip.state()).isEqualTo(SlipState.ESCALATED);
		assertThat(next.key()).isEqualTo(this.slip.key());
		assertThat(next.words()).isEqualTo("请说明进度。");
		assertThat(next.raisedBy()).isNull();
	}

	private void reply(UUID by, String words) {
		act(SlipAction.REPLY, by, words, null, null);
	}

	private SlipEvent act(SlipAction action, UUID by, String words, @Nullable LocalDate day, @Nullable Integer about) {
		return this.slip.carryOut(new SlipCommand(action, SlipTable.who(action), by, words, day, about, NOW, TODAY));
	}

	private void assertRefused(SlipRefusal refusal, SlipAction action, UUID by, String words, @Nullable LocalDate day,
			@Nullable Integer about) {
		assertThatExceptionOfType(SlipRefusedException.class).isThrownBy(() -> act(action, by, words, day, about))
			.satisfies((ex) -> assertThat(ex.refusal()).isEqualTo(refusal));
	}

}
