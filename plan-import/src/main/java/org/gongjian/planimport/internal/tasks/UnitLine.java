package org.gongjian.planimport.internal.tasks;

/**
 * Whether a line is a list of units and nothing else: in a table it goes on in the cell
 * before.
 */
public final class UnitLine {

	private static final String UNFINISHED = "、，,：:";

	private UnitLine() {
	}

	public static boolean is(String line) {
		return line.length() <= 200 && UnitList.is(line);
	}

	/** Whether a line begins with a label such as 责任单位 or 完成时限. */
	public static boolean isLabelled(String line) {
		return LabelledField.begins(line);
	}

	/** Whether a list of units is not finished at the end of the line. */
	static boolean goesOn(String line) {
		return !line.isEmpty() && UNFINISHED.indexOf(line.charAt(line.length() - 1)) >= 0;
	}

}
