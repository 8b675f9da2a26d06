package org.gongjian.persistence.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.notice.Channel;
import org.gongjian.domain.notice.Notice;
import org.gongjian.domain.notice.SendState;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What pages ask about notices and messages, and what rounds ask about both.
 */
public interface NoticeQueries extends Repository<Notice, UUID> {

	/** What a person was told, the latest first. */
	@Query("""
			select n.id, n.kind, n.words, n.address, n.toldAt, n.readAt
			from Notice n
			where n.jurisdictionId = :jurisdictionId and n.accountId = :accountId
			order by n.toldAt desc, n.id desc
			""")
	Page<NoticeRow> find(UUID jurisdictionId, UUID accountId, Pageable page);

	/** The same in the order in which they were told, after one of them. */
	@Query("""
			select n.id, n.kind, n.words, n.address, n.toldAt, n.readAt
			from Notice n
			where n.jurisdictionId = :jurisdictionId and n.accountId = :accountId and n.id > :after
				and (:unread = false or n.readAt is null)
			order by n.id
			""")
	List<NoticeRow> findAfter(UUID jurisdictionId, UUID accountId, UUID after, boolean unread, Limit most);

	/** How many things a person was told. */
	@Query("""
			select count(n) from Notice n
			where n.jurisdictionId = :jurisdictionId and n.accountId = :accountId
				and (:unread = false or n.readAt is null)
			""")
	long count(UUID jurisdictionId, UUID accountId, boolean unread);

	/** Who of a district was told of something. */
	@Query("select n.accountId from Notice n where n.jurisdictionId = :jurisdictionId and n.about = :about")
	Set<UUID> findToldOf(UUID jurisdictionId, String about);

	/** The messages of a district, the latest first. */
	@Query("""
			select m.id, m.channel, a.displayName, m.recipient, m.subject, m.state, m.attempts, m.nextAt, m.madeAt,
				m.changedAt, m.problem
			from SentMessage m left join Account a on a.jurisdictionId = m.jurisdictionId and a.id = m.accountId
			where m.jurisdictionId = :jurisdictionId and m.state in :states and m.channel in :channels
			order by m.madeAt desc, m.id desc
			""")
	Page<MessageRow> findMessages(UUID jurisdictionId, Collection<SendState> states, Collection<Channel> channels,
			Pageable page);

	/** The same in the order in which they were made, after one of them. */
	@Query("""
			select m.id, m.channel, a.displayName, m.recipient, m.subject, m.state, m.attempts, m.nextAt, m.madeAt,
				m.changedAt, m.problem
			from SentMessage m left join Account a on a.jurisdictionId = m.jurisdictionId and a.id = m.accountId
			where m.jurisdictionId = :jurisdictionId and m.state in :states and m.channel in :channels and m.id > :after
			order by m.id
			""")
	List<MessageRow> findMessagesAfter(UUID jurisdictionId, Collection<SendState> states, Collection<Channel> channels,
			UUID after, Limit most);

	@Query("""
			select count(m) from SentMessage m
			where m.jurisdictionId = :jurisdictionId and m.state in :states and m.channel in :channels
			""")
	long countMessages(UUID jurisdictionId, Collection<SendState> states, Collection<Channel> channels);

	/** A message of a district. */
	@Query("""
			select m.id, m.channel, a.displayName, m.recipient, m.subject, m.state, m.attempts, m.nextAt, m.madeAt,
				m.changedAt, m.problem
			from SentMessage m left join Account a on a.jurisdictionId = m.jurisdictionId and a.id = m.accountId
			where m.jurisdictionId = :jurisdictionId and m.id = :id
			""")
	Optional<MessageRow> findMessage(UUID jurisdictionId, UUID id);

	/** Who of a district got a message by this way since a moment, or is about to. */
	@Query("""
			select distinct coalesce(m.accountId, m.jurisdictionId) from SentMessage m
			where m.jurisdictionId = :jurisdictionId and m.channel = :channel and m.madeAt > :since
			""")
	Set<UUID> findTold(UUID jurisdictionId, Channel channel, Instant since);

	/** The slips of a district that wait for an answer or for the office. */
	@Query("""
			select s.id, s.grade, s.soFar.state, s.year, s.number, s.unitId, u.shortName, t.text, s.soFar.replyBy
			from SupervisionSlip s
				join TaskItem t on t.jurisdictionId = s.jurisdictionId and t.id = s.taskId
				left join ResponsibleUnit u on u.jurisdictionId = s.jurisdictionId and u.id = s.unitId
			where s.jurisdictionId = :jurisdictionId and s.soFar.state in (org.gongjian.domain.slip.SlipState.OPEN,
				org.gongjian.domain.slip.SlipState.ANSWERED)
			order by s.soFar.replyBy, s.id
			""")
	List<DueSlip> findDueSlips(UUID jurisdictionId);

}
