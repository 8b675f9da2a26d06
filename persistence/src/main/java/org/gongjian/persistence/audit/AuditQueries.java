package org.gongjian.persistence.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.audit.AuditEvent;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages ask about the audit log.
 */
public interface AuditQueries extends Repository<AuditEvent, UUID> {

	/**
	 * The log of a jurisdiction, newest first, with what nobody's jurisdiction is known
	 * of: failed logins under unknown names and refusals before login.
	 * @param person what the person's name must be like, in small letters
	 * @param actions what was done
	 * @param from the first moment
	 * @param until the moment after the last
	 * @param objectType what the kind of thing must be like
	 * @param objectIds the things that are wanted; looked at only where not all are
	 * @param anyObject whether all things are wanted
	 */
	@Query("""
			select e.id, e.occurredAt, e.accountName, u.shortName, e.address, e.action, e.objectType, e.objectId,
			e.before, e.after, e.token
			from AuditEvent e left join ResponsibleUnit u on u.jurisdictionId = e.jurisdictionId and u.id = e.unitId
			where (e.jurisdictionId = :jurisdictionId or e.jurisdictionId is null)
			and lower(e.accountName) like :person escape '!'
			and e.action in :actions and e.occurredAt >= :from and e.occurredAt < :until
			and e.objectType like :objectType escape '!' and (:anyObject = true or e.objectId in :objectIds)
			order by e.occurredAt desc, e.id desc
			""")
	Page<AuditRow> find(UUID jurisdictionId, String person, Set<AuditAction> actions, Instant from, Instant until,
			String objectType, Set<UUID> objectIds, boolean anyObject, Pageable page);

	/**
	 * The log of a jurisdiction after one of its rows, oldest first.
	 */
	@Query("""
			select e.id, e.occurredAt, e.accountName, u.shortName, e.address, e.action, e.objectType, e.objectId,
			e.before, e.after, e.token
			from AuditEvent e left join ResponsibleUnit u on u.jurisdictionId = e.jurisdictionId and u.id = e.unitId
			where e.jurisdictionId = :jurisdictionId and e.id > :after
			order by e.id
			""")
	List<AuditRow> findAfter(UUID jurisdictionId, UUID after, Limit limit);

	/** How many rows the log of a jurisdiction has. */
	@Query("select count(e) from AuditEvent e where e.jurisdictionId = :jurisdictionId")
	long countOf(UUID jurisdictionId);

	/** The kinds of things that the log of a jurisdiction speaks of. */
	@Query("""
			select distinct e.objectType from AuditEvent e
			where e.jurisdictionId = :jurisdictionId or e.jurisdictionId is null order by e.objectType
			""")
	List<String> findObjectTypes(UUID jurisdictionId);

}
