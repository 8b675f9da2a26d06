package org.gongjian.app.importing.edit;

import java.util.List;

import org.gongjian.planimport.PlanDraft;

/**
 * A draft after a change.
 *
 * @param draft the draft
 * @param what the code of the sentence that says what was done
 * @param facts what the sentence names
 * @param place where to go on
 */
public record Edited(PlanDraft draft, String what, List<String> facts, Spot place) {

	public Edited {
		facts = List.copyOf(facts);
	}

	static Edited of(PlanDraft draft, Spot place, String what, Object... facts) {
		return new Edited(draft, what, List.of(facts).stream().map(Object::toString).toList(), place);
	}

}
