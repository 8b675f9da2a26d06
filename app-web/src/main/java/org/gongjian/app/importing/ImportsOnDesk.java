package org.gongjian.app.importing;

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
 * The imports on the work desk that are not published yet.
 */
@Component
@Order(10)
class ImportsOnDesk implements DeskPart {

	private final Texts texts;

	ImportsOnDesk(Texts texts) {
		this.texts = texts;
	}

	@Override
	public List<DeskItem> of(DeskFacts facts) {
		if (!facts.account().may(Permission.MANAGE_PLANS)) {
			return List.of();
		}
		return List.of(new DeskItem(DeskSection.TO_DO, this.texts.of("desk.imports"),
				ListAddress.of("/plans/imports").count(facts.counts().imports())));
	}

}
