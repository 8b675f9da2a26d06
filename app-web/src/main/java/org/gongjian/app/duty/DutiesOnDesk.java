package org.gongjian.app.duty;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongjian.app.desk.DeskFacts;
import org.gongjian.app.desk.DeskItem;
import org.gongjian.app.desk.DeskPart;
import org.gongjian.app.desk.DeskSection;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The duties of this month on the work desk.
 */
@Component
@Order(4)
class DutiesOnDesk implements DeskPart {

	private final DutyLists lists;

	private final Texts texts;

	DutiesOnDesk(DutyLists lists, Texts texts) {
		this.lists = lists;
		this.texts = texts;
	}

	@Override
	public List<DeskItem> of(DeskFacts facts) {
		CurrentAccount account = facts.account();
		Standing standing = facts.standing();
		if (standing.duties().isEmpty()) {
			return List.of();
		}
		Map<DutyShow, Long> counts = this.lists.counts(account, standing);
		List<DeskItem> items = new ArrayList<>();
		if (account.may(Permission.REPORT_PROGRESS)) {
			items.add(item(DeskSection.TO_DO, DutyShow.OPEN, counts, standing));
			items.add(item(DeskSection.DONE, DutyShow.DONE, counts, standing));
		}
		items.add(item(DeskSection.NEAR, DutyShow.DUE_SOON, counts, standing));
		items.add(item(DeskSection.OVERDUE, DutyShow.MISSED, counts, standing));
		return items;
	}

	private DeskItem item(DeskSection section, DutyShow show, Map<DutyShow, Long> counts, Standing standing) {
		return new DeskItem(section, this.texts.of("desk.duty." + show),
				ListAddress.of("/duties")
					.with("month", YearMonth.from(standing.day()))
					.with("show", show)
					.count(counts.getOrDefault(show, 0L)));
	}

}
