package org.gongjian.domain.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecheckDrawTests {

	private static final List<UUID> POOL = IntStream.range(0, 50).mapToObj((i) -> new UUID(7, i)).toList();

	@Test
	void sameSeedDrawsTheSameWhateverTheOrderOfThePool() {
		List<UUID> shuffled = new ArrayList<>(POOL);
		Collections.shuffle(shuffled, new Random(3));

		assertThat(draw(shuffled, 8, 2026).tasks()).isEqualTo(draw(POOL, 8, 2026).tasks()).hasSize(8);
		assertThat(draw(POOL, 8, 2027).tasks()).isNotEqualTo(draw(POOL, 8, 2026).tasks());
	}

	@Test
	void moreThanThereAreDrawsAll() {
		assertThat(draw(POOL, 80, 1).tasks()).containsExactlyInAnyOrderElementsOf(POOL);
		assertThat(draw(List.of(), 3, 1).tasks()).isEmpty();
	}

	@Test
	void everyTaskIsDrawnAboutEquallyOften() {
		int[] times = new int[POOL.size()];
		for (int seed = 0; seed < 2000; seed++) {
			RecheckDraw.order(POOL, seed).subList(0, 5).forEach((task) -> times[POOL.indexOf(task)]++);
		}

		assertThat(IntStream.of(times).boxed()).allSatisfy((count) -> assertThat(count).isBetween(140, 260));
	}

	private static RecheckDraw draw(List<UUID> pool, int wanted, long seed) {
		return new RecheckDraw(new RecheckDraw.Among(UUID.randomUUID(), UUID.randomUUID(), null, null), pool, wanted,
				seed, UUID.randomUUID(), Instant.EPOCH);
	}

}
