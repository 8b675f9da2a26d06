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
 * @param units units that stand beside the heading
 * @param rows its tasks
 */
public record TableGroup(@Nullable PlacedText heading, List<String> units, List<DraftTask> rows) {

	static TableGroup under(@Nullable PlacedText heading) {
		return new TableGroup(heading, new ArrayList<>(), new ArrayList<>());
	}

}
