package org.gongjian.app.life;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.target.TargetState;

import org.springframework.stereotype.Component;

/**
 * What speaks against closing a task: targets that are not met, reports that are missing,
 * units that have not reported it as done. It asks, it does not forbid.
 */
@Component
class LifeWarnings {

	private final Texts texts;

	LifeWarnings(Texts texts) {
		this.texts = texts;
	}

	List<String> of(TaskStanding task) {
		List<String> warnings = new ArrayList<>();
		task.targets()
			.stream()
			.filter((target) -> target.isTracked() && target.isInForce() && !isMet(target))
			.forEach((target) -> warnings
				.add(this.texts.of("life.warning.target", target.target().indicator(), this.texts.of(target.state()))));
		if (task.facts().reportsMissing() > 0) {
			warnings.add(this.texts.of("life.warning.missing", task.facts().reportsMissing()));
		}
		int undone = task.facts().assignments() - task.facts().completed();
		if (undone > 0) {
			warnings.add(this.texts.of("life.warning.undone", undone));
		}
		return warnings;
	}

	private static boolean isMet(TargetStanding target) {
		return target.state() == TargetState.MET || target.state() == TargetState.HELD;
	}

}
