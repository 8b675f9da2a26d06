package org.gongjian.app.life;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.app.desk.DeskFacts;
import org.gongjian.app.desk.DeskItem;
import org.gongjian.app.desk.DeskPart;
import org.gongjian.app.desk.DeskSection;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.desk.DeskCounts;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The lives of tasks on the work desk: what is to be signed for, applied for and decided
 * on.
 */
@Component
@Order(6)
class LivesOnDesk implements DeskPart {

	private final Texts texts;

	LivesOnDesk(Texts texts) {
		this.texts = texts;
	}

	@Override
	public List<DeskItem> of(DeskFacts facts) {
		CurrentAccount account = facts.account();
		Standing standing = facts.standing();
		if (standing.tasks().isEmpty()) {
			return List.of();
		}
		DeskCounts counts = facts.counts();
		List<DeskItem> items = new ArrayList<>();
		if (account.may(Permission.REPORT_PROGRESS)) {
			items.add(item(DeskSection.TO_DO, "desk.unsigned", LifeList.Show.UNSIGNED, counts.unsigned()));
			items.add(item(DeskSection.TO_DO, "desk.refused", LifeList.Show.REFUSED, counts.refused()));
		}
		if (account.actsForOffice(Permission.DECIDE_ON_TASKS, counts::officeReviewers)) {
			items.add(item(DeskSection.TO_REVIEW, "desk.applications", LifeList.Show.WAITING, counts.applications()));
		}
		else if (account.may(Permission.REPORT_PROGRESS)) {
			items.add(item(DeskSection.WAITING, "desk.applied", LifeList.Show.WAITING, counts.applications()));
		}
		items.add(item(DeskSection.DONE, "desk.closed", LifeList.Show.CLOSED, counts.closed()));
		return items;
	}

	private DeskItem item(DeskSection section, String code, LifeList.Show show, long number) {
		return new DeskItem(section, this.texts.of(code), ListAddress.of("/life").with("show", show).count(number));
	}

}
