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
import org.gongjian.persistence.life.LifeQueries;
import org.gongjian.persistence.report.ReviewQueries;

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

	/** The reports of a district that wait for a review, with what says whose it is. */
	@Query("select r.planId, r.unitId, u.shortName, r.periodStart, r.status, case when " + ReviewQueries.BY_LEAD + """
			 then true else false end,
				(select array_agg(l.unitId) within group (order by l.unitId) from Assignment l
					where l.jurisdictionId = r.jurisdictionId and l.taskId = r.taskId
						and l.role = org.gongjian.domain.task.UnitRole.LEAD and l.endedIn is null),
				(select array_agg(h.unitId) within group (order by h.unitId)
					from TaskItem k join SpecialAction g on g.jurisdictionId = k.jurisdictionId and g.id = k.actionId
						join g.leadUnits h
					where k.jurisdictionId = r.jurisdictionId and k.id = r.taskId),
				(select array_agg(x) within group (order by x) from r.authors x),
				r.firstReviewerId
			from ProgressReport r join ResponsibleUnit u on u.jurisdictionId = r.jurisdictionId and u.id = r.unitId
			where r.jurisdictionId = :jurisdictionId and r.status in (org.gongjian.domain.report.ReportStatus.SUBMITTED,
				org.gongjian.domain.report.ReportStatus.ENDORSED)
			order by r.periodStart, r.unitId, r.id
			""")
	List<WaitingReview> findWaitingReviews(UUID jurisdictionId);

	/** The corrections of a district that wait for a decision. */
	@Query("""
			select c.unitId, u.shortName, c.proposedBy
			from FigureCorrection c join ResponsibleUnit u on u.jurisdictionId = c.jurisdictionId and u.id = c.unitId
			where c.jurisdictionId = :jurisdictionId
				and not exists (select d.id from CorrectionDecision d
					where d.jurisdictionId = c.jurisdictionId and d.correctionId = c.id)
			order by c.unitId, c.id
			""")
	List<WaitingCorrection> findWaitingCorrections(UUID jurisdictionId);

	/** Who made each application on a task that waits for the office. */
	@Query("""
			select l.soFar.askedBy
			from TaskLife l join TaskItem t on t.jurisdictionId = l.jurisdictionId and t.id = l.taskId
			where l.jurisdictionId = :jurisdictionId and
			""" + LifeQueries.WAITS)
	List<UUID> findApplicants(UUID jurisdictionId);

	/** Who asked for each permit to report late that waits for an answer, by plan. */
	@Query("""
			select q.planId, q.requestedBy
			from PermitRequest q
			where q.jurisdictionId = :jurisdictionId and not exists (select p.id from ReportingPermit p
				where p.jurisdictionId = q.jurisdictionId and p.requestId = q.id)
			order by q.planId, q.id
			""")
	List<LateRequest> findLateRequests(UUID jurisdictionId);

}
