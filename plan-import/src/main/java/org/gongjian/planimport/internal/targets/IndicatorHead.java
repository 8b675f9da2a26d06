package org.gongjian.planimport.internal.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.Table;
import org.gongjian.planimport.internal.lines.TableCell;

/**
 * The head of a table of indicators: a column that names them and one or more of their
 * values by year, as start (基期) or as goal (目标值): 指标名称, 单位, 2025年实际, 2026年目标.
 *
 * @param names what each column is called, white space removed; empty where it has no
 * name
 */
record IndicatorHead(List<String> names) {

	private static final Pattern NAME = Pattern.compile("(?:主要|核心|具体|考核|规划|发展|任务)?指标(?:名称|内容)?|指标项目?|项目(?:名称)?");

	private static final Pattern UNIT = Pattern.compile("(?:计量)?单位");

	private static final Pattern NATURE = Pattern.compile("(?:指标)?(?:属性|性质|类型|类别)");

	private static final Pattern START = Pattern
		.compile("(?:20\\d{2}年?)?[^\\d]{0,4}(?:基期|基数|基准|现状|实际|完成(?:值|数|情况)?|实绩|已完成|起点)[^\\d]{0,4}");

	private static final Pattern GOAL = Pattern
		.compile("(?:20\\d{2}年?)?[^\\d]{0,6}(?:目标|计划|规划|任务|预期)(?:值|数|任务|目标|完成)?(?:（[^）]{1,8}）)?");

	private static final Pattern YEAR = Pattern.compile("(20\\d{2})年?(?:末|底)?");

	private static final Pattern ANY_YEAR = Pattern.compile("(20\\d{2})");

	/** The head that a row is, if it is one. */
	static boolean is(IndicatorHead head) {
		return head.names().stream().anyMatch(NAME.asMatchPredicate()) && head.goal().isPresent()
				&& head.names().stream().filter((name) -> !name.isEmpty()).count() > 2;
	}

	static IndicatorHead of(Table.Row row) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < row.width(); i++) {
			TableCell cell = row.at(i);
			names.add((cell != null) ? cell.words() : "");
		}
		return new IndicatorHead(names);
	}

	/** Whether a cell could name a column. */
	static boolean mayName(String cell) {
		String name = Blanks.remove(cell);
		return name.length() <= 12 && (NAME.matcher(name).matches() || UNIT.matcher(name).matches()
				|| NATURE.matcher(name).matches() || START.matcher(name).matches() || GOAL.matcher(name).matches()
				|| YEAR.matcher(name).matches() || name.equals("序号") || name.equals("备注"));
	}

	/** The last column of indicators' names; groups of them may stand before. */
	int name() {
		return last(NAME.asMatchPredicate()).orElse(0);
	}

	OptionalInt unit() {
		return last(UNIT.asMatchPredicate());
	}

	OptionalInt nature() {
		return last(NATURE.asMatchPredicate());
	}

	/** The column of the values to be reached: a goal by name, else the latest year. */
	OptionalInt goal() {
		OptionalInt named = last((name) -> GOAL.matcher(name).matches() && !START.matcher(name).matches());
		return named.isPresent() ? named : years().reduce((a, b) -> (year(a) >= year(b)) ? a : b);
	}

	/** The column of the values to start from: a start by name, else an earlier year. */
	OptionalInt start() {
		OptionalInt named = last(START.asMatchPredicate());
		int goal = goal().orElse(-1);
		return named.isPresent() ? named : years().filter((i) -> i != goal && year(i) < year(goal))
			.reduce((a, b) -> (year(a) <= year(b)) ? a : b);
	}

	/** The year of the goal; 0 where the head does not print it. */
	int goalYear() {
		return goal().isPresent() ? year(goal().getAsInt()) : 0;
	}

	private IntStream years() {
		return IntStream.range(0, this.names.size()).filter((i) -> YEAR.matcher(this.names.get(i)).matches());
	}

	private int year(int column) {
		Matcher year = ANY_YEAR.matcher(this.names.get(column));
		return year.find() ? Integer.parseInt(year.group(1)) : 0;
	}

	private OptionalInt last(Predicate<String> test) {
		return IntStream.range(0, this.names.size())
			.filter((i) -> test.test(this.names.get(i)))
			.reduce((before, after) -> after);
	}

}
