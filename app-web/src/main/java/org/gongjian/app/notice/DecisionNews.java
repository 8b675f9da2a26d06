package org.gongjian.app.notice;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.account.AnsweringPeople;
import org.gongjian.domain.notice.Notice;
import org.gongjian.domain.notice.NoticeKind;
import org.gongjian.domain.notice.Notices;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who answers for a unit in the application what others decided about the unit's
 * reports, requests and tasks.
 */
@Component
public class DecisionNews {

	private final Notices notices;

	private final People people;

	private final Clock clock;

	DecisionNews(Notices notices, People people, Clock clock) {
		this.notices = notices;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Tells of a decision, in its transaction. Who answers for several of the units is
	 * told once, and who decided is not told.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(UUID jurisdictionId, Collection<UUID> units, UUID decider, Told told) {
		AnsweringPeople answering = this.people.of(jurisdictionId);
		Set<UUID> accounts = new LinkedHashSet<>();
		units.forEach((unit) -> accounts.addAll(answering.of(unit)));
		accounts.remove(decider);
		for (UUID account : accounts) {
			this.notices.save(new Notice(jurisdictionId, account, NoticeKind.DECISION, told.about(), told.words(),
					told.address(), this.clock.instant()));
		}
	}

	/**
	 * What is told.
	 *
	 * @param about the decision; a person is told of it once
	 * @param words what it came to
	 * @param address where that is seen
	 */
	public record Told(String about, String words, String address) {

	}

}
