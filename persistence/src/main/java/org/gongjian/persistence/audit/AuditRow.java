package org.gongjian.persistence.audit;

import java.time.Instant;
import java.util.UUID;

import org.gongjian.domain.audit.AuditAction;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit log in a list.
 *
 * @param id its id
 * @param occurredAt when it happened
 * @param accountName who did it, as they were called then
 * @param unit the short name of the unit they worked for then
 * @param address the network address they came from
 * @param action what they did
 * @param objectType the kind of thing, by its name in the glossary
 * @param objectId which thing
 * @param before what was there before
 * @param after what was there after
 * @param token the token through which it was done; {@code null} for the pages
 */
public record AuditRow(UUID id, Instant occurredAt, String accountName, @Nullable String unit, String address,
		AuditAction action, String objectType, @Nullable UUID objectId, @Nullable String before, @Nullable String after,
		@Nullable String token) {

}
