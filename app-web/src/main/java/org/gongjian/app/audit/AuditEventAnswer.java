package org.gongjian.app.audit;

import java.time.Instant;
import java.util.UUID;

import org.gongjian.domain.audit.AuditAction;
import org.gongjian.persistence.audit.AuditRow;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit log as a program reads it.
 *
 * @param token the token through which it was done; {@code null} for the pages
 */
record AuditEventAnswer(UUID id, Instant occurredAt, String person, @Nullable String unit, String address,
		@Nullable String token, AuditAction action, String objectType, @Nullable UUID objectId, @Nullable String before,
		@Nullable String after) {

	static AuditEventAnswer of(AuditRow row) {
		return new AuditEventAnswer(row.id(), row.occurredAt(), row.accountName(), row.unit(), row.address(),
				row.token(), row.action(), row.objectType(), row.objectId(), row.before(), row.after());
	}

}
