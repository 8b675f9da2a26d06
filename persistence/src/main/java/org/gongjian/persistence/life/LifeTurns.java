package org.gongjian.persistence.life;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.domain.life.LifeCourse;
import org.gongjian.domain.life.LifeState;
import org.jspecify.annotations.Nullable;

/**
 * When a task came into another state of its life, as queries of many tasks bring it.
 *
 * @param to the states, first to last
 * @param at when each began
 */
public record LifeTurns(String @Nullable [] to, Instant @Nullable [] at) {

	/** Both of the task {@code t}. */
	public static final String OF_TASK = """
			(select array_agg(cast(m.toState as string)) within group (order by m.number) from LifeEvent m
				where m.jurisdictionId = t.jurisdictionId and m.taskId = t.id and m.fromState <> m.toState),
			(select array_agg(m.at) within group (order by m.number) from LifeEvent m
				where m.jurisdictionId = t.jurisdictionId and m.taskId = t.id and m.fromState <> m.toState)
			""";

	public LifeCourse course() {
		String[] states = this.to;
		Instant[] moments = this.at;
		return new LifeCourse((states == null || moments == null) ? List.of()
				: IntStream.range(0, states.length)
					.mapToObj((i) -> new LifeCourse.Turn(LifeState.valueOf(states[i]), moments[i]))
					.toList());
	}

}
