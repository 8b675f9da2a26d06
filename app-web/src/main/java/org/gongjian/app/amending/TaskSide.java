package org.gongjian.app.amending;

import java.util.List;
import java.util.Map;

import org.gongjian.app.frame.PlainText;
import org.gongjian.domain.duty.DutyWords;
import org.gongjian.domain.target.TargetWords;
import org.gongjian.domain.task.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * A task in one of two texts.
 *
 * @param mark what it is known by: in force its id, in a draft the place it came from
 * @param action the place of its action
 * @param goals whether it is the goals of its action
 * @param units who answers for it: names of units and collective words
 */
record TaskSide(String mark, int action, boolean goals, @Nullable String number, String text,
		Map<String, UnitRole> units, List<TargetWords> targets, List<DutyWords> duties) {

	private static final int KNOWN_BY = 60;

	/** Its number and how it begins. */
	String named() {
		String words = PlainText.beginning(this.text, KNOWN_BY);
		return (this.number != null) ? this.number + " " + words : words;
	}

}
