package org.gongjian.persistence.notice;

import java.time.Instant;
import java.util.UUID;

import org.gongjian.domain.notice.Channel;
import org.gongjian.domain.notice.SendState;
import org.jspecify.annotations.Nullable;

/**
 * A message to the outside.
 *
 * @param person whom it is for; {@code null} for the district's webhook
 */
public record MessageRow(UUID id, Channel channel, @Nullable String person, String recipient, String subject,
		SendState state, int attempts, Instant nextAt, Instant madeAt, Instant changedAt, String problem) {

}
