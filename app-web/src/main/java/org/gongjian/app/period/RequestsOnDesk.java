package org.gongjian.app.period;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.desk.DeskFacts;
import org.gongjian.app.desk.DeskItem;
import org.gongjian.app.desk.DeskPart;
import org.gongjian.app.desk.DeskSection;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.period.PeriodQueries;
import org.gongjian.persistence.period.WaitingRequests;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The requests to report late on the work desk, of each plan that has any.
 */
@Component
@Order(7)
class RequestsOnDesk implements DeskPart {

	private final PeriodQueries queries;

	private final Texts texts;

	RequestsOnDesk(PeriodQueries queries, Texts texts) {
		this.queries = queries;
		this.texts = texts;
	}

	@Override
	public List<DeskItem> of(DeskFacts facts) {
		CurrentAccount account = facts.account();
		Standing standing = facts.standing();
		if (!account.may(Permission.LOCK_PERIODS) || facts.counts().requests() == 0) {
			return List.of();
		}
		Map<UUID, Long> waiting = this.queries.countWaiting(account.jurisdictionId())
			.stream()
			.collect(Collectors.toMap(WaitingRequests::planId, WaitingRequests::number));
		boolean several = standing.plans().size() > 1;
		return standing.plans()
			.stream()
			.filter((plan) -> waiting.containsKey(plan.id()))
			.map((plan) -> new DeskItem(DeskSection.TO_REVIEW,
					this.texts.of("desk.requests") + (several ? this.texts.of("desk.ofPlan", plan.title()) : ""),
					ListAddress.of("/plans/" + plan.id() + "/periods").count(waiting.getOrDefault(plan.id(), 0L))))
			.toList();
	}

}
