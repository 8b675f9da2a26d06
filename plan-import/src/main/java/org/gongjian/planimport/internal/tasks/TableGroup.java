package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.DraftTask;
import org.gongjian.planimport.DraftUnit;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * A group of rows of a responsibility table: what stands below 一、建设水厂（牵头单位：县水利局）.
 *
 * @param heading the row or cell that opens it, number included; {@code null} for rows
 * before any heading
 * @param officials what stands behind labels such as 牵头领导 in the heading
 * @param units units that stand in or beside the heading
 * @param unitCells the heading and the cells beside it that name them
 * @param persons who is named beside its rows
 * @param rows its tasks
 */
public record TableGroup(@Nullable PlacedText heading, List<PlacedText> officials, List<String> units,
		List<PlacedText> unitCells, RowPersons persons, List<DraftTask> rows) {

	/** Rows before any heading. */
	static TableGroup withoutHeading() {
		return new TableGroup(null, List.of(), new ArrayList<>(), new ArrayList<>(), new RowPersons(),
				new ArrayList<>());
	}

	/**
	 * A group under a heading that may name who leads: units on its last lines, or in
	 * brackets behind it, belong to the group.
	 */
	static TableGroup under(TableCell heading) {
		List<PlacedText> lines = heading.lines().stream().flatMap((line) -> line.lines().stream()).toList();
		int end = lines.size();
		while (end > 1 && UnitList.is(lines.get(end - 1).text())) {
			end--;
		}
		Attribution attribution = Attribution.of(lines.subList(0, end));
		TableGroup group = new TableGroup(attribution.words(), attribution.officials(),
				new ArrayList<>(attribution.leadUnits()), new ArrayList<>(lines), new RowPersons(), new ArrayList<>());
		lines.subList(end, lines.size()).forEach((line) -> group.name(line.text()));
		return group;
	}

	/** Notes units that stand beside the heading. */
	void beside(TableCell cell) {
		this.unitCells.add(cell.text());
		name(UnitCell.list(cell));
	}

	private void name(String list) {
		UnitList.of(list, false).units().stream().map(DraftUnit::name).forEach(this.units::add);
	}

}
