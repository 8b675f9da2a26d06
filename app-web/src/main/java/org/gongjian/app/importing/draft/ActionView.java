package org.gongjian.app.importing.draft;

import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.app.importing.edit.NameList;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.text.Texts;
import org.gongjian.planimport.DraftAction;

/**
 * An action of the outline.
 */
record ActionView(String mark, int paragraph, String name, String officials, String leadUnits, List<TargetView> targets,
		List<DutyView> duties, List<TaskView> tasks) {

	static ActionView of(Spot place, DraftAction draft, Texts texts) {
		String officials = String.join("、",
				draft.leadOfficials()
					.stream()
					.map((official) -> (official.position() + " " + official.name()).strip())
					.toList());
		List<TaskView> tasks = IntStream.range(0, draft.tasks().size())
			.mapToObj((i) -> TaskView.of(Spot.task(place.action(), i), draft.tasks().get(i), texts))
			.toList();
		return new ActionView(place.mark(), draft.span().paragraph(), draft.name(), officials,
				NameList.print(draft.leadUnits()), TargetView.all(place, draft.targets()),
				DutyView.all(place, draft.duties(), texts), tasks);
	}

}
