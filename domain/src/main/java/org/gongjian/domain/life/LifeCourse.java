package org.gongjian.domain.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.gongjian.domain.period.Rest;

/**
 * How a task went from state to state.
 *
 * @param turns when it came into another state, first to last
 */
public record LifeCourse(List<Turn> turns) {

	public LifeCourse {
		turns = List.copyOf(turns);
	}

	/** The course that these events tell of, from the first on. */
	public static LifeCourse of(List<LifeEvent> events) {
		return new LifeCourse(events.stream().map((event) -> new Turn(event.to(), event.at())).toList());
	}

	/**
	 * While it was suspended or closed. A suspended task that is closed rests on.
	 * @param zone where days begin
	 */
	public List<Rest> rests(ZoneId zone) {
		List<Rest> rests = new ArrayList<>();
		LocalDate since = null;
		for (Turn turn : this.turns) {
			if (turn.to().rests() && since == null) {
				since = turn.day(zone);
			}
			else if (!turn.to().rests() && since != null) {
				rests.add(new Rest(since, turn.day(zone)));
				since = null;
			}
		}
		if (since != null) {
			rests.add(new Rest(since, null));
		}
		return rests;
	}

	/**
	 * That it came into another state.
	 */
	public record Turn(LifeState to, Instant at) {

		LocalDate day(ZoneId zone) {
			return LocalDate.ofInstant(this.at, zone);
		}

	}

}
