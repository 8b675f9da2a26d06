package org.gongjian.app.audit;

import java.time.LocalDateTime;
import java.util.UUID;

import org.gongjian.domain.audit.AuditAction;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit log as its reader sees it.
 *
 * @param at when it happened, on the clock of the district
 * @param person who did it
 * @param unit the short name of their unit; {@code null} for the district's own people
 * @param address the network address they came from
 * @param action what they did
 * @param object the kind of thing, in the reader's language
 * @param objectId which thing
 * @param before what was there before
 * @param after what was there after
 * @param token the token through which it was done; {@code null} for the pages
 */
record AuditEntry(LocalDateTime at, String person, @Nullable String unit, String address, AuditAction action,
		String object, @Nullable UUID objectId, @Nullable String before, @Nullable String after,
		@Nullable String token) {

}
