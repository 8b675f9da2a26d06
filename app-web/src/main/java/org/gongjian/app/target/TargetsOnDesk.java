package org.gongjian.app.target;

import java.util.List;

import org.gongjian.app.desk.DeskFacts;
import org.gongjian.app.desk.DeskItem;
import org.gongjian.app.desk.DeskPart;
import org.gongjian.app.desk.DeskSection;
import org.gongjian.app.standing.ListAddress;
import org.gongjian.app.standing.Standing;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.target.Light;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The targets on the work desk: those at red.
 */
@Component
@Order(3)
class TargetsOnDesk implements DeskPart {

	private final Texts texts;

	TargetsOnDesk(Texts texts) {
		this.texts = texts;
	}

	@Override
	public List<DeskItem> of(DeskFacts facts) {
		Standing standing = facts.standing();
		if (standing.tasks().isEmpty()) {
			return List.of();
		}
		long red = standing.targets()
			.stream()
			.filter((target) -> target.isTracked() && target.light() == Light.RED)
			.count();
		return List.of(new DeskItem(DeskSection.OVERDUE, this.texts.of("desk.targets"),
				ListAddress.of("/targets").with("light", Light.RED).count(red)));
	}

}
