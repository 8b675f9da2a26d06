package org.gongjian.app.importing.draft;

import java.util.List;
import java.util.stream.IntStream;

import org.gongjian.app.importing.edit.NameList;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.text.Texts;
import org.gongjian.planimport.DraftAction;
import org.gongjian.planimport.PlanDraft;

/**
 * An action of the outline, with the tasks of it that are shown.
 *
 * @param all how many tasks it has
 * @param from the number of the first task that is shown, from 1
 */
record ActionView(String mark, String paragraph, String name, String officials, String leadUnits,
		List<TargetView> targets, List<DutyView> duties, List<TaskView> tasks, int all, int from) {

	static List<ActionView> all(PlanDraft draft, DraftWindow shown, Texts texts) {
		return shown.page().shares(draft).stream().map((share) -> of(share, shown, texts)).toList();
	}

	private static ActionView of(DraftPage.Share share, DraftWindow shown, Texts texts) {
		Spot place = Spot.action(share.number());
		DraftAction draft = share.action();
		String officials = String.join("、",
				draft.leadOfficials()
					.stream()
					.map((official) -> (official.position() + " " + official.name()).strip())
					.toList());
		List<TaskView> tasks = IntStream.range(share.from(), share.to())
			.mapToObj((i) -> TaskView.of(Spot.task(place.action(), i), draft.tasks().get(i), shown, texts))
			.toList();
		return new ActionView(place.mark(), shown.address(draft.span().paragraph()), draft.name(), officials,
				NameList.print(draft.leadUnits()), TargetView.all(place, draft.targets(), shown),
				DutyView.all(place, draft.duties(), shown, texts), tasks, draft.tasks().size(), share.from() + 1);
	}

	/** Whether tasks of it stand on other pages. */
	public boolean isDivided() {
		return this.tasks.size() < this.all;
	}

}
