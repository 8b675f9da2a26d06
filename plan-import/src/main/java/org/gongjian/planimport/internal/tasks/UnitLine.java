package org.gongjian.planimport.internal.tasks;

/**
 * Whether a line is a list of units and nothing else: in a table it goes on in the cell
 * before.
 */
public final class UnitLine {

	private UnitLine() {
	}

	public static boolean is(String line) {
		return line.length() <= 200 && UnitList.is(line);
	}

}
