package org.gongjian.persistence.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.notice.SentMessage;
import org.gongjian.domain.notice.SentMessages;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SentMessageRepository extends SentMessages, Repository<SentMessage, UUID> {

	@Override
	@Query(nativeQuery = true, value = """
			select 1 from (select pg_advisory_xact_lock(
				hashtextextended('reminders ' || cast(:jurisdictionId as text), 0))) as held
			""")
	int holdReminding(UUID jurisdictionId);

	@Override
	@Query(nativeQuery = true, value = """
			select * from sent_message where state = 'WAITING' and next_at <= :now
			order by next_at, id limit :most for update skip locked
			""")
	List<SentMessage> takeWaiting(Instant now, int most);

	@Override
	@Query(nativeQuery = true, value = """
			select * from sent_message where state = 'SENDING' and changed_at < :before
			order by id for update skip locked
			""")
	List<SentMessage> takeCutOff(Instant before);

}
