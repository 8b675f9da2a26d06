package org.gongjian.app.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.period.PlanCalendars;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.notice.SendRule;
import org.gongjian.domain.notice.SentMessage;
import org.gongjian.domain.notice.SentMessages;
import org.gongjian.domain.period.WorkingDays;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The row of messages that wait to be sent. Each step is a transaction of its own: no
 * connection of the database is held while the other side is waited for.
 */
@Service
class Outbox {

	private final SentMessages messages;

	private final PlanCalendars calendars;

	private final NoticeSettings settings;

	private final Audit audit;

	private final Clock clock;

	Outbox(SentMessages messages, PlanCalendars calendars, NoticeSettings settings, Audit audit, Clock clock) {
		this.messages = messages;
		this.calendars = calendars;
		this.settings = settings;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Takes the next message out of the row. One that comes up in quiet hours is put off.
	 */
	@Transactional
	public Optional<SentMessage> next() {
		Instant now = this.clock.instant();
		for (List<SentMessage> taken = take(now); !taken.isEmpty(); taken = take(now)) {
			SentMessage message = taken.get(0);
			LocalDateTime local = LocalDateTime.ofInstant(now, this.clock.getZone());
			WorkingDays days = this.calendars.workingDays(message.jurisdictionId(), now);
			if (!this.settings.quietHours().holdAt(local, days)) {
				message.begin(now);
				return Optional.of(this.messages.saveAndFlush(message));
			}
			message.putOff(this.settings.quietHours().after(local, days).atZone(this.clock.getZone()).toInstant());
			this.messages.saveAndFlush(message);
		}
		return Optional.empty();
	}

	private List<SentMessage> take(Instant now) {
		return this.messages.takeWaiting(now, 1);
	}

	/** Puts down what became of an attempt. */
	@Transactional
	public void settle(UUID id, Delivery delivery) {
		SentMessage message = this.messages.findById(id).orElseThrow();
		Instant now = this.clock.instant();
		switch (delivery.outcome()) {
			case ARRIVED -> message.arrived(now);
			case FAILED -> message.failed(delivery.problem(), now);
			case REFUSED -> message.refused(delivery.problem(), now);
			case UNCERTAIN -> message.lost(delivery.problem(), now);
		}
	}

	/**
	 * Puts down what was cut off, such as by the end of the application. It may have been
	 * sent, so it is not sent again.
	 */
	@Transactional
	public void putDownCutOff() {
		Instant now = this.clock.instant();
		this.messages.takeCutOff(now.minus(SendRule.LONGEST_ATTEMPT))
			.forEach((message) -> message.lost("Cut off", now));
	}

	/** Puts a message into the row once more, because a person says so. */
	@Transactional
	public void sendAgain(CurrentAccount account, UUID id) {
		SentMessage message = this.messages.findByJurisdictionIdAndId(account.jurisdictionId(), id)
			.orElseThrow(NotFoundException::new);
		if (message.mayBeSentAgain()) {
			message.sendAgain(this.clock.instant());
			this.audit.note(AuditAction.SEND_AGAIN, "SentMessage", id, null, message.recipient());
		}
	}

}
