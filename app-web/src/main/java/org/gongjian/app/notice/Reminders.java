package org.gongjian.app.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import org.gongjian.app.period.PlanCalendars;
import org.gongjian.app.standing.PlanStandings;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.AnsweringPeople;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.notice.Channel;
import org.gongjian.domain.notice.DueItem;
import org.gongjian.domain.notice.MailWish;
import org.gongjian.domain.notice.MailWishes;
import org.gongjian.domain.notice.Notice;
import org.gongjian.domain.notice.NoticeKind;
import org.gongjian.domain.notice.Notices;
import org.gongjian.domain.notice.SentMessage;
import org.gongjian.domain.notice.SentMessages;
import org.gongjian.domain.period.WorkingDays;
import org.gongjian.persistence.notice.NoticeQueries;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the people of a district what is due to them: one notice a day in the
 * application, one mail with everything if they want it, one message to the district's
 * webhook if it has one. Nothing is made in quiet hours, and nobody is written to again
 * before the gap is over. Rounds of a district come one after the other.
 */
@Service
public class Reminders {

	private final PlanStandings standings;

	private final PlanCalendars calendars;

	private final NoticeQueries queries;

	private final Notices notices;

	private final SentMessages messages;

	private final MailWishes wishes;

	private final People people;

	private final DueItems items;

	private final WaitingItems waiting;

	private final DueText words;

	private final MailChannel mail;

	private final WebhookChannel webhook;

	private final NoticeSettings settings;

	private final Texts texts;

	private final Clock clock;

	Reminders(PlanStandings standings, PlanCalendars calendars, NoticeQueries queries, Notices notices,
			SentMessages messages, MailWishes wishes, People people, DueItems items, WaitingItems waiting,
			DueText words, MailChannel mail, WebhookChannel webhook, NoticeSettings settings, Texts texts,
			Clock clock) {
		this.standings = standings;
		this.calendars = calendars;
		this.queries = queries;
		this.notices = notices;
		this.messages = messages;
		this.wishes = wishes;
		this.people = people;
		this.items = items;
		this.waiting = waiting;
		this.words = words;
		this.mail = mail;
		this.webhook = webhook;
		this.settings = settings;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * The round of now.
	 * @return how many notices and messages were made
	 */
	@Transactional
	public int run(UUID jurisdictionId) {
		this.messages.holdReminding(jurisdictionId);
		return this.texts.inLanguageOfPlans(() -> remind(jurisdictionId));
	}

	private int remind(UUID jurisdictionId) {
		Instant now = this.clock.instant();
		WorkingDays days = this.calendars.workingDays(jurisdictionId, now);
		if (this.settings.quietHours().holdAt(LocalDateTime.ofInstant(now, this.clock.getZone()), days)) {
			return 0;
		}
		Scope whole = Scope.whole(jurisdictionId);
		Standing standing = this.standings.today(whole, this.standings.plans(whole));
		AnsweringPeople people = this.people.of(jurisdictionId);
		Map<UUID, SortedSet<DueItem>> due = this.items.of(standing, this.queries.findDueSlips(jurisdictionId), people,
				days);
		this.waiting.addTo(due, jurisdictionId, standing, people);
		return tell(jurisdictionId, due, standing.day(), now) + write(jurisdictionId, due, standing.day(), now)
				+ post(jurisdictionId, due, standing.day(), now);
	}

	private int tell(UUID jurisdictionId, Map<UUID, SortedSet<DueItem>> due, LocalDate today, Instant now) {
		Set<UUID> told = this.queries.findToldOf(jurisdictionId, "due " + today);
		due.forEach((account, items) -> {
			if (!told.contains(account)) {
				this.notices.save(new Notice(jurisdictionId, account, NoticeKind.DUE, "due " + today,
						this.texts.of("notice.due", this.words.summary(items)), "/desk", now));
			}
		});
		return (int) due.keySet().stream().filter((account) -> !told.contains(account)).count();
	}

	private int write(UUID jurisdictionId, Map<UUID, SortedSet<DueItem>> due, LocalDate today, Instant now) {
		if (!this.mail.isOpen(jurisdictionId)) {
			return 0;
		}
		Set<UUID> told = this.queries.findTold(jurisdictionId, Channel.MAIL, now.minus(this.settings.gap()));
		int written = 0;
		for (MailWish wish : this.wishes.findWanted(jurisdictionId)) {
			SortedSet<DueItem> items = due.get(wish.accountId());
			if (items != null && !told.contains(wish.accountId())) {
				this.messages.save(new SentMessage(jurisdictionId, wish.accountId(), Channel.MAIL, "due " + now,
						wish.address(), this.words.subject(items),
						this.words.body(this.texts.of("notice.mail.greeting", today.toString()), items), now));
				written++;
			}
		}
		return written;
	}

	private int post(UUID jurisdictionId, Map<UUID, SortedSet<DueItem>> due, LocalDate today, Instant now) {
		SortedSet<DueItem> all = new TreeSet<>();
		due.values().forEach(all::addAll);
		if (all.isEmpty() || !this.webhook.isOpen(jurisdictionId)
				|| !this.queries.findTold(jurisdictionId, Channel.WEBHOOK, now.minus(this.settings.gap())).isEmpty()) {
			return 0;
		}
		this.messages.save(new SentMessage(jurisdictionId, null, Channel.WEBHOOK, "due " + now,
				this.webhook.host(jurisdictionId), this.words.subject(all),
				this.words.body(this.texts.of("notice.webhook.greeting", today.toString()), all), now));
		return 1;
	}

}
