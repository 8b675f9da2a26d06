package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.jspecify.annotations.Nullable;

/**
 * A group of rows of a responsibility table.
 *
 * @param heading the row or cell that opens it, number included; {@code null} for rows
 * before any heading
 * @param officials what stands behind labels such as 牵头领导 in the heading
 * @param units units that stand in or beside the heading
 * @param rows its tasks
 */
public record TableGroup(@Nullable PlacedText heading, List<PlacedText> officials, List<String> units,
		List<DraftTask> rows) {

	/** Rows before any heading. */
	static TableGroup withoutHeading() {
		return new TableGroup(null, List.of(), new ArrayList<>(), new ArrayList<>());
	}

	/** A group under a heading that may name who leads. */
	static TableGroup under(Attribution heading) {
		return new TableGroup(heading.words(), heading.officials(), new ArrayList<>(heading.leadUnits()),
				new ArrayList<>());
	}

}
