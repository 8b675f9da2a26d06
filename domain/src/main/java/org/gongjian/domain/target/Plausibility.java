package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Looks for what is unusual about a figure (合理性核对).
 *
 * @param goal what the target asks for
 * @param overTime how its periods add up
 * @param words the indicator and the plan's sentence: they tell whether a level only
 * grows
 */
public record Plausibility(Goal goal, OverTime overTime, String words) {

	/**
	 * A figure is a jump when it is more than so many times the former one, or less than
	 * that part of it. Ten is what a slip of the decimal point or of the unit of measure
	 * makes of a figure (万元 for 十万元, a zero too many); it is part of the question that is
	 * asked and no setting of a plan, whose thresholds judge targets and not typing.
	 */
	private static final BigDecimal JUMP = BigDecimal.TEN;

	/**
	 * A figure is far above its goal when it is more than so many times the goal. Three
	 * leaves room for goals that are passed in good order, and still asks where the total
	 * of a district was entered for one unit. No setting, as above.
	 */
	private static final BigDecimal FAR = new BigDecimal(3);

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	private static final Pattern GROWTH = Pattern.compile("增长|增速|增幅|涨幅|降幅|下降|同比|环比");

	private static final Pattern ONLY_GROWS = Pattern.compile("累计|建成|建好|完成|新建|新增|改造|整治|培育");

	/**
	 * Whether a figure may be below zero at all: how much something grew may, a count and
	 * the parts of any other share never are. The whole of a share never is.
	 */
	public boolean mayBeNegative() {
		return GROWTH.matcher(this.words).find();
	}

	/**
	 * What is unusual.
	 * @param figure the figure
	 * @param former the unit's figure before; {@code null} where there was none
	 */
	public Set<Oddity> of(Figure figure, @Nullable Figure former) {
		Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
		BigDecimal amount = figure.amount();
		if (figure.isShare() && amount.compareTo(HUNDRED) > 0) {
			oddities.add(Oddity.PART_ABOVE_WHOLE);
		}
		if (amount.signum() < 0) {
			oddities.add(Oddity.BELOW_ZERO);
		}
		if (former != null) {
			oddities.addAll(against(amount, former.amount()));
		}
		boolean far = !this.goal.isShare() && this.goal.value().signum() > 0
				&& amount.compareTo(FAR.multiply(most())) > 0;
		if (far) {
			oddities.add(Oddity.FAR_ABOVE_GOAL);
		}
		return oddities;
	}

	private Set<Oddity> against(BigDecimal amount, BigDecimal former) {
		Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
		if (former.signum() > 0 && amount.compareTo(former.multiply(JUMP)) > 0) {
			oddities.add(Oddity.JUMP_UP);
		}
		if (former.signum() > 0 && amount.signum() >= 0 && amount.multiply(JUMP).compareTo(former) < 0) {
			oddities.add(Oddity.JUMP_DOWN);
		}
		if (onlyGrows() && amount.compareTo(former) < 0) {
			oddities.add(Oddity.FALLEN);
		}
		return oddities;
	}

	private boolean onlyGrows() {
		boolean floor = this.goal.comparison() == Comparison.AT_LEAST || this.goal.comparison() == Comparison.ABOVE;
		return this.overTime == OverTime.LATEST && floor && !this.goal.isShare()
				&& ONLY_GROWS.matcher(this.words).find();
	}

	private BigDecimal most() {
		return (this.goal.upTo() != null) ? this.goal.upTo() : this.goal.value();
	}

}
