package org.gongjian.app.notice;

import java.time.Clock;
import java.util.UUID;

import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.notice.Notice;
import org.gongjian.domain.notice.Notices;
import org.gongjian.persistence.notice.NoticeQueries;
import org.gongjian.persistence.notice.NoticeRow;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what a person has read of what they were told.
 */
@Service
class NoticeReading {

	private final Notices notices;

	private final NoticeQueries queries;

	private final Clock clock;

	NoticeReading(Notices notices, NoticeQueries queries, Clock clock) {
		this.notices = notices;
		this.queries = queries;
		this.clock = clock;
	}

	/**
	 * Notes that it was read.
	 * @return the page that it leads to
	 */
	@Transactional
	public String open(CurrentAccount account, UUID id) {
		Notice notice = this.notices.findByJurisdictionIdAndAccountIdAndId(account.jurisdictionId(), account.id(), id)
			.orElseThrow(NotFoundException::new);
		notice.read(this.clock.instant());
		return notice.address();
	}

	/** A part of what a person was told, in the order in which they were told. */
	@Transactional(readOnly = true)
	public Slice<NoticeRow> slice(CurrentAccount account, boolean unread, Paging paging) {
		return paging.found(
				this.queries.findAfter(account.jurisdictionId(), account.id(), paging.afterId(), unread,
						Limit.of(paging.most() + 1)),
				(row) -> row.id().toString(), this.queries.count(account.jurisdictionId(), account.id(), unread));
	}

	/** How many things the person has not read yet. */
	@Transactional(readOnly = true)
	public long unread(CurrentAccount account) {
		return this.queries.count(account.jurisdictionId(), account.id(), true);
	}

	@Transactional
	public void readAll(CurrentAccount account) {
		this.notices.readAll(account.jurisdictionId(), account.id(), this.clock.instant());
	}

}
