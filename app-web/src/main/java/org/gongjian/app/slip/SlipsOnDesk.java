package org.gongjian.app.slip;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.app.desk.DeskFacts;
import org.gongjian.app.desk.DeskItem;
import org.gongjian.app.desk.DeskPart;
import org.gongjian.app.desk.DeskSection;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The slips on the work desk that are to be answered or decided on, or wait for others.
 */
@Component
@Order(8)
class SlipsOnDesk implements DeskPart {

	private final Texts texts;

	SlipsOnDesk(Texts texts) {
		this.texts = texts;
	}

	@Override
	public List<DeskItem> of(DeskFacts facts) {
		CurrentAccount account = facts.account();
		boolean office = account.actsForOffice(Permission.DECIDE_ON_TASKS, facts.counts()::officeReviewers);
		boolean answers = account.may(Permission.REPORT_PROGRESS);
		List<DeskItem> items = new ArrayList<>();
		if (answers || office) {
			items.add(item(answers ? DeskSection.TO_DO : DeskSection.WAITING, "desk.slips.OPEN", SlipShow.OPEN,
					facts.counts().openSlips()));
			items.add(item(office ? DeskSection.TO_REVIEW : DeskSection.WAITING, "desk.slips.ANSWERED",
					SlipShow.ANSWERED, facts.counts().answeredSlips()));
		}
		return items;
	}

	private DeskItem item(DeskSection section, String code, SlipShow show, long number) {
		return new DeskItem(section, this.texts.of(code), ListAddress.of("/slips").with("show", show).count(number));
	}

}
