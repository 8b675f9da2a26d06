package org.gongjian.planimport.internal.targets;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number with its unit of measure in a text.
 *
 * @param start where it begins
 * @param end where it ends, unit included
 * @param value the number, or the lower one of a range
 * @param upTo the upper number of a range
 * @param unit the unit as printed, full-width signs made plain
 * @param spelled whether it is written in Chinese numerals
 */
record Figure(int start, int end, BigDecimal value, @Nullable BigDecimal upTo, String unit, boolean spelled) {

	boolean isShare() {
		return this.unit.equals("%") || this.unit.endsWith("百分点") || this.unit.endsWith("基点") || this.unit.equals("倍")
				|| this.unit.equals("‰") || this.unit.startsWith(":") || this.unit.isEmpty();
	}

	boolean isMoney() {
		return this.unit.contains("元");
	}

	/** Whether it is a span of time; 2000吨/年 is none. */
	boolean isTime() {
		return isDays() || (this.unit.indexOf('/') < 0 && isYearsOrMonths());
	}

	private boolean isYearsOrMonths() {
		return this.unit.endsWith("年") || this.unit.endsWith("月");
	}

	boolean isDays() {
		return this.unit.equals("天") || this.unit.endsWith("工作日") || this.unit.equals("小时") || this.unit.equals("日")
				|| this.unit.equals("分钟") || this.unit.equals("周");
	}

}
