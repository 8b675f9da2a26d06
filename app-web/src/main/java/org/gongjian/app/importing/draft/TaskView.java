package org.gongjian.app.importing.draft;

import java.util.List;

import org.gongjian.app.importing.edit.NameList;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.text.Texts;
import org.gongjian.planimport.DraftTask;
import org.jspecify.annotations.Nullable;

/**
 * A task of the outline.
 */
record TaskView(String mark, String paragraph, @Nullable String number, String text, List<UnitView> units,
		String groups, List<TargetView> targets, List<DutyView> duties) {

	static TaskView of(Spot place, DraftTask draft, DraftWindow shown, Texts texts) {
		return new TaskView(place.mark(), shown.address(draft.span().paragraph()), draft.number(), draft.text(),
				draft.units().stream().map((unit) -> new UnitView(unit.name(), texts.of(unit.role()))).toList(),
				NameList.print(draft.unitGroups()), TargetView.all(place, draft.targets(), shown),
				DutyView.all(place, draft.duties(), shown, texts));
	}

	public boolean isWithoutUnit() {
		return this.units.isEmpty() && this.groups.isEmpty();
	}

	/**
	 * A unit beside a task, with the word for its role.
	 */
	record UnitView(String name, String role) {

	}

}
