package org.gongjian.planimport.internal.targets;

/**
 * Where the columns stand that a head of a table of indicators names; -1 where it names
 * none.
 *
 * @param width how many columns there are
 * @param name the column of the indicators' names
 * @param unit the column of their units of measure
 * @param goal the column of the values to be reached
 * @param start the column of the values to start from
 * @param goalYear the year of the goal; 0 where the head does not print it
 */
record IndicatorColumns(int width, int name, int unit, int goal, int start, int goalYear) {

	static IndicatorColumns of(IndicatorHead head) {
		return new IndicatorColumns(head.names().size(), head.name(), head.unit().orElse(-1), head.goal().orElse(-1),
				head.start().orElse(-1), head.goalYear());
	}

}
