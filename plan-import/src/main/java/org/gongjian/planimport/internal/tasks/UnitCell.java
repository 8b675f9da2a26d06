package org.gongjian.planimport.internal.tasks;

import java.util.List;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.PlacedText;
import org.gongjian.planimport.internal.lines.TableCell;

/**
 * The units in a cell. Its lines are one list: a line may break between two names, with
 * or without a comma, or within a name.
 */
final class UnitCell {

	private UnitCell() {
	}

	static String list(TableCell cell) {
		StringBuilder list = new StringBuilder();
		for (PlacedText line : cell.lines()) {
			for (PlacedText piece : line.lines()) {
				String next = Blanks.remove(piece.text());
				list.append(between(list, next) ? "、" : "").append(next);
			}
		}
		return list.toString();
	}

	private static boolean between(StringBuilder list, String next) {
		if (list.length() == 0 || next.isEmpty()) {
			return false;
		}
		List<String> before = UnitNames.split(list.toString());
		List<String> after = UnitNames.split(next);
		if (before.isEmpty() || after.isEmpty() || "、，,；;".indexOf(list.charAt(list.length() - 1)) >= 0) {
			return false;
		}
		return isName(before.get(before.size() - 1)) && isName(after.get(0));
	}

	private static boolean isName(String name) {
		return UnitNames.isBody(name) || UnitNames.isCollective(name);
	}

}
