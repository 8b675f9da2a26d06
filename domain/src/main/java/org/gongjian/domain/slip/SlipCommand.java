package org.gongjian.domain.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody, or a rule, wants to do to a slip.
 *
 * @param actors as what they act
 * @param accountId who does it; {@code null} for the rules
 * @param words in the person's words; may be empty
 * @param day the new day by which to answer, for a reply that is returned
 * @param about the number of the reply that was read, for a decision on it
 * @param today the day on which it is done
 */
public record SlipCommand(SlipAction action, Set<SlipActor> actors, @Nullable UUID accountId, String words,
		@Nullable LocalDate day, @Nullable Integer about, Instant at, LocalDate today) {

	public SlipCommand {
		actors = Set.copyOf(actors);
	}

	/** What the rules do by themselves. */
	public static SlipCommand ofRule(SlipAction action, Instant at, LocalDate today) {
		return new SlipCommand(action, Set.of(SlipActor.RULE), null, "", null, null, at, today);
	}

	/** Whether the event is just this, done already by the same person. */
	public boolean repeats(SlipEvent event) {
		return this.action == event.action() && Objects.equals(this.accountId, event.accountId())
				&& this.words.equals(event.words()) && (this.day == null || this.day.equals(event.day()))
				&& (this.about == null || this.about.equals(event.about()));
	}

}
