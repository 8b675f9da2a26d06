package org.gongjian.app.notice;

import java.time.Clock;
import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.notice.Notice;
import org.gongjian.domain.notice.Notices;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what a person has read of what they were told.
 */
@Service
class NoticeReading {

	private final Notices notices;

	private final Clock clock;

	NoticeReading(Notices notices, Clock clock) {
		this.notices = notices;
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

	@Transactional
	public void readAll(CurrentAccount account) {
		this.notices.readAll(account.jurisdictionId(), account.id(), this.clock.instant());
	}

}
