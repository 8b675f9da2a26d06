package org.gongjian.domain.slip;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the events of a slip have come to.
 *
 * @param replyBy the last day on which an answer is in time
 * @param reply the number of the reply that waits for a decision or was accepted; 0 for
 * none
 * @param repliedBy who wrote it
 */
@Embeddable
public record SlipSoFar(@Enumerated(EnumType.STRING) SlipState state, int events, LocalDate replyBy, int reply,
		@Nullable UUID repliedBy) {

	static SlipSoFar raised(SlipEvent event) {
		return new SlipSoFar(event.to(), event.number(), event.day(), 0, null);
	}

	SlipSoFar then(SlipEvent event) {
		return switch (event.action()) {
			case REPLY -> new SlipSoFar(event.to(), event.number(), event.day(), event.number(), event.accountId());
			case RETURN -> new SlipSoFar(event.to(), event.number(), event.day(), 0, null);
			default -> new SlipSoFar(event.to(), event.number(), event.day(), this.reply, this.repliedBy);
		};
	}

}
