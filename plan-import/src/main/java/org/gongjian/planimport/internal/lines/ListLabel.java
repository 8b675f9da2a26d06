package org.gongjian.planimport.internal.lines;

import java.util.regex.Pattern;

/**
 * A label on a line of its own that opens a list of measures: 整改措施：, 【具体措施】. What is said
 * behind such a list (责任单位：…) belongs to all of its items.
 */
final class ListLabel {

	private static final int LONGEST = 12;

	private static final Pattern LABEL = Pattern
		.compile("[【〔\\[]?(?:整改|具体|工作|主要|落实|重点|推进|下一步|后续)?(?:工作)?(?:措施|举措|任务|安排|打算)[】〕\\]]?[：:]?");

	private static final Characters SIGNS = Characters.of("：:】〕]");

	private static final Pattern GOAL = Pattern.compile("[【〔\\[]?(?:整改|工作)(?:目标|要求|标准)[】〕\\]：:]");

	private ListLabel() {
	}

	static boolean is(String line) {
		return line.length() <= LONGEST && SIGNS.anyIn(line) && LABEL.matcher(Blanks.remove(line)).matches();
	}

	/** Whether a line belongs to a problem also where its units stand above. */
	static boolean goesOn(String line) {
		return is(line) || GOAL.matcher(line).lookingAt();
	}

}
