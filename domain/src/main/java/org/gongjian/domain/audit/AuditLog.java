package org.gongjian.domain.audit;

/**
 * The audit log. Rows are only ever added.
 */
public interface AuditLog {

	AuditEvent save(AuditEvent event);

}
