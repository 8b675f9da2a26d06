package org.gongjian.domain.ledger;

import java.util.List;

import org.gongjian.domain.plan.LeadOfficial;
import org.gongjian.domain.plan.LeadUnit;
import org.gongjian.domain.plan.SourceSpan;

/**
 * What a text of a plan says of an action.
 *
 * @param name its name
 * @param span where it stands
 * @param leadOfficials who takes the lead
 * @param leadUnits which units do
 * @param tasks its goals, where it has any, then its tasks
 */
public record ActionText(String name, SourceSpan span, List<LeadOfficial> leadOfficials, List<LeadUnit> leadUnits,
		List<TaskText> tasks) {

	public ActionText {
		leadOfficials = List.copyOf(leadOfficials);
		leadUnits = List.copyOf(leadUnits);
		tasks = List.copyOf(tasks);
	}

}
