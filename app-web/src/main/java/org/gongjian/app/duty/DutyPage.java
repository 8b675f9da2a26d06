package org.gongjian.app.duty;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.persistence.duty.OwingRow;
import org.jspecify.annotations.Nullable;

/**
 * The page of one occurrence of a duty of a unit.
 *
 * @param open whether the person may record for it
 * @param records what was recorded for it
 * @param parts the other occurrences that have begun, latest first
 * @param struck the record whose reason was typed wrongly, if one was
 */
public record DutyPage(OwingRow row, String plan, String rhythm, DutyLine.Part now, boolean open,
		List<DutyRecordLine> records, List<DutyLine.Part> parts, DutyForm form, Map<String, String> errors,
		@Nullable UUID struck) {

}
