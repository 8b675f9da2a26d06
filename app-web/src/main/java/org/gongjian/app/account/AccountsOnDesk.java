package org.gongjian.app.account;

import java.util.List;

import org.gongjian.app.desk.DeskFacts;
import org.gongjian.app.desk.DeskItem;
import org.gongjian.app.desk.DeskPart;
import org.gongjian.app.desk.DeskSection;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The accounts on the work desk of those who keep them.
 */
@Component
@Order(11)
class AccountsOnDesk implements DeskPart {

	private final Texts texts;

	AccountsOnDesk(Texts texts) {
		this.texts = texts;
	}

	@Override
	public List<DeskItem> of(DeskFacts facts) {
		if (!facts.account().may(Permission.MANAGE_ACCOUNTS)) {
			return List.of();
		}
		ListAddress list = ListAddress.of("/administration");
		return List.of(
				new DeskItem(DeskSection.ADMINISTRATION, this.texts.of("desk.accounts"),
						list.count(facts.counts().accounts())),
				new DeskItem(DeskSection.ADMINISTRATION, this.texts.of("desk.disabled"),
						list.count(facts.counts().disabledAccounts())));
	}

}
