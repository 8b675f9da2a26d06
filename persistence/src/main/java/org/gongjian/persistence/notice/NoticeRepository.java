package org.gongjian.persistence.notice;

import java.time.Instant;
import java.util.UUID;

import org.gongjian.domain.notice.Notice;
import org.gongjian.domain.notice.Notices;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Notices, Repository<Notice, UUID> {

	@Override
	@Modifying
	@Query("""
			update versioned Notice n set n.readAt = :at
			where n.jurisdictionId = :jurisdictionId and n.accountId = :accountId and n.readAt is null and n.toldAt <= :at
			""")
	int readAll(UUID jurisdictionId, UUID accountId, Instant at);

}
