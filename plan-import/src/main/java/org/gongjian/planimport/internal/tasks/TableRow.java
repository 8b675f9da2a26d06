package org.gongjian.planimport.internal.tasks;

import java.util.List;

import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.tasks.TableHead.Column;
import org.jspecify.annotations.Nullable;

/**
 * A row of a responsibility table. Of several columns of words (重点任务, 具体措施) the last is
 * the task's text; one before it names the group that the row opens.
 *
 * @param number as printed; {@code null} where the cell is empty
 * @param group the group that the row opens; {@code null} where it opens none
 * @param text the task's text
 * @param units its units, with the column's name where it gives a role
 */
record TableRow(@Nullable String number, @Nullable PlacedText group, PlacedText text, String units) {

	static TableRow of(TableHead head, List<PlacedText> cells) {
		String number = cells.get(head.columns().indexOf(Column.NUMBER)).text();
		int text = head.columns().lastIndexOf(Column.TEXT);
		int first = head.columns().indexOf(Column.TEXT);
		PlacedText group = (first < text && !cells.get(first).isEmpty()) ? cells.get(first) : null;
		StringBuilder units = new StringBuilder();
		for (int i = 0; i < cells.size(); i++) {
			String names = cells.get(i).text();
			switch (head.columns().get(i)) {
				case LEAD -> units.append(names.isEmpty() ? "" : "牵头单位：" + names + "；");
				case SUPPORT -> units.append(names.isEmpty() ? "" : "配合单位：" + names + "；");
				case UNITS -> units.append(names.isEmpty() ? "" : "责任单位：" + names + "；");
				default -> {
					// Numbers, words and dates name no units.
				}
			}
		}
		return new TableRow(number.isEmpty() ? null : number, group, cells.get(text), units.toString());
	}

}
