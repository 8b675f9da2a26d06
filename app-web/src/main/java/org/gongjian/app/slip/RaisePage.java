package org.gongjian.app.slip;

import java.util.List;
import java.util.Map;

import org.gongjian.app.standing.TaskStanding;
import org.gongjian.app.standing.UnitPart;
import org.gongjian.domain.slip.SlipGrade;

/**
 * The page on which slips are raised for a task.
 *
 * @param office whether the person may
 * @param errors what is wrong, by field
 */
public record RaisePage(TaskStanding task, List<UnitPart> units, RaiseForm form, boolean office,
		Map<String, String> errors) {

	public SlipGrade[] grades() {
		return SlipGrade.values();
	}

}
