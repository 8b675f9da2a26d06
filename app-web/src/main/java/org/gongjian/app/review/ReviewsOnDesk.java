package org.gongjian.app.review;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.app.desk.DeskFacts;
import org.gongjian.app.desk.DeskItem;
import org.gongjian.app.desk.DeskPart;
import org.gongjian.app.desk.DeskSection;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.Count;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The reports and corrections on the work desk that wait for the person's review.
 */
@Component
@Order(5)
class ReviewsOnDesk implements DeskPart {

	private final ReviewQueue queue;

	private final Texts texts;

	ReviewsOnDesk(ReviewQueue queue, Texts texts) {
		this.queue = queue;
		this.texts = texts;
	}

	@Override
	public List<DeskItem> of(DeskFacts facts) {
		CurrentAccount account = facts.account();
		List<DeskItem> items = new ArrayList<>();
		this.queue.count(account)
			.ifPresent((waiting) -> items.add(new DeskItem(DeskSection.TO_REVIEW, this.texts.of("desk.toReview"),
					ListAddress.of("/reviews").count(waiting))));
		if (account.may(Permission.REVIEW_REPORTS)) {
			items.add(new DeskItem(DeskSection.TO_REVIEW, this.texts.of("desk.corrections"),
					new Count(facts.counts().corrections(), "/reviews#corrections")));
		}
		return items;
	}

}
