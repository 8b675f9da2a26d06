package org.gongjian.app.slip;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People act on slips while a round is under way.
 */
class SlipRaceTests extends SlipTestCase {

	private final ExecutorService hands = Executors.newSingleThreadExecutor();

	@Autowired
	private TransactionTemplate transaction;

	@AfterEach
	void letGo() {
		this.hands.shutdownNow();
	}

	@Test
	@Timeout(60)
	void slipThatIsAnsweredDuringTheRoundIsLeftAloneAndTheOthersAreEscalated() {
		this.office.round("2026-02-10T09:00");
		UUID slip = this.office.slip("东山镇");

		Future<RoundOutcome> round = this.transaction.execute((status) -> {
			assertThat(this.office.acts("east.reporter", slip, "REPLY", "words", "明日报送。")).hasStatus3xxRedirection();
			Future<RoundOutcome> begun = this.hands.submit(() -> this.office.round("2026-02-25T09:00"));
			awaitRoundAtTheSlip(begun);
			return begun;
		});

		assertThat(round).succeedsWithin(30, TimeUnit.SECONDS).isEqualTo(new RoundOutcome(0, 4, 0));
		assertThat(this.office.slips()).filteredOn((one) -> one.startsWith("NO_REPORT BLUE ANSWERED")).hasSize(1);
	}

	private void awaitRoundAtTheSlip(Future<RoundOutcome> round) {
		while (!round.isDone() && this.reporting.database()
			.sql("select count(*) from pg_locks where not granted")
			.query(Long.class)
			.single() == 0) {
			Thread.onSpinWait();
		}
	}

}
