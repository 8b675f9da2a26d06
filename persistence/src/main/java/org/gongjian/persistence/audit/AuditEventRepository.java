package org.gongjian.persistence.audit;

import java.util.UUID;

import org.gongjian.domain.audit.AuditEvent;
import org.gongjian.domain.audit.AuditLog;

import org.springframework.data.repository.Repository;

interface AuditEventRepository extends AuditLog, Repository<AuditEvent, UUID> {

}
