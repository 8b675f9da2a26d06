package org.gongjian.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SentMessageTests {

	private static final Instant NOW = Instant.parse("2026-02-10T01:00:00Z");

	private final SentMessage message = new SentMessage(new UUID(1, 1), null, Channel.WEBHOOK, "due", "host", "到期",
			"一项", NOW);

	@ParameterizedTest(name = "after {0} failed attempts it is {1} and waits {2}")
	@CsvSource({ "1, WAITING, PT1M", "2, WAITING, PT10M", "3, WAITING, PT1H", "4, WAITING, PT4H", "5, GIVEN_UP, PT4H" })
	void failedAttemptsAreRepeatedFourTimesEachLater(int attempts, SendState state, Duration pause) {
		Instant last = NOW;
		for (int attempt = 0; attempt < attempts; attempt++) {
			last = this.message.nextAt();
			this.message.begin(last);
			this.message.failed("Connection refused", last);
		}

		assertThat(this.message.state()).isEqualTo(state);
		if (state == SendState.WAITING) {
			assertThat(this.message.nextAt()).isEqualTo(last.plus(pause));
		}
	}

	@Test
	void whatMayHaveArrivedIsNotSentAgainByItself() {
		this.message.begin(NOW);
		this.message.lost("No answer", NOW);

		assertThatIllegalStateException().isThrownBy(() -> this.message.begin(NOW));
		this.message.sendAgain(NOW);
		assertThat(this.message.state()).isEqualTo(SendState.WAITING);
		assertThat(this.message.attempts()).isZero();
	}

	@Test
	void whatArrivedIsNeverSentAgain() {
		this.message.begin(NOW);
		this.message.arrived(NOW);

		assertThat(this.message.mayBeSentAgain()).isFalse();
		assertThatIllegalStateException().isThrownBy(() -> this.message.begin(NOW));
		assertThatIllegalStateException().isThrownBy(() -> this.message.sendAgain(NOW));
		assertThatIllegalStateException().isThrownBy(() -> this.message.failed("late", NOW));
	}

}
