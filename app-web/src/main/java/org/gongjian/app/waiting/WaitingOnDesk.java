package org.gongjian.app.waiting;

import java.util.List;

import org.gongjian.app.desk.DeskFacts;
import org.gongjian.app.desk.DeskItem;
import org.gongjian.app.desk.DeskPart;
import org.gongjian.app.desk.DeskSection;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.Count;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.desk.DeskCounts;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The corrections of figures and the requests to report late on the work desk that wait
 * for somebody else's decision, by the same conditions as {@link WaitingLists}.
 */
@Component
@Order(9)
class WaitingOnDesk implements DeskPart {

	private final Texts texts;

	WaitingOnDesk(Texts texts) {
		this.texts = texts;
	}

	@Override
	public List<DeskItem> of(DeskFacts facts) {
		CurrentAccount account = facts.account();
		if (!account.may(Permission.REPORT_PROGRESS)) {
			return List.of();
		}
		DeskCounts counts = facts.counts();
		long corrections = account.may(Permission.REVIEW_REPORTS) ? counts.ownCorrections() : counts.corrections();
		long requests = account.may(Permission.LOCK_PERIODS) ? counts.ownRequests() : counts.unitRequests();
		return List.of(item("desk.waiting.corrections", "corrections", corrections),
				item("desk.waiting.requests", "requests", requests));
	}

	private DeskItem item(String code, String list, long number) {
		return new DeskItem(DeskSection.WAITING, this.texts.of(code), new Count(number, "/desk/waiting#" + list));
	}

}
