package org.gongjian.domain.target;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a figure has to be: a comparison with a value, in the unit of measure that the
 * plan prints (%, 人, 场, 亿元).
 *
 * @param comparison how the figure is held against the value
 * @param value the value, or the lower end of a range
 * @param upTo the upper end of a range; only {@link Comparison#BETWEEN} has one
 * @param measure the unit of measure as printed; empty where the plan prints none (动态为零)
 */
@Embeddable
public record Goal(@Enumerated(EnumType.STRING) Comparison comparison, BigDecimal value, @Nullable BigDecimal upTo,
		String measure) {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	public Goal {
		if ((comparison == Comparison.BETWEEN) != (upTo != null)) {
			throw new IllegalArgumentException(
					"A range has two ends and nothing else has: " + comparison + " " + value);
		}
		if (upTo != null && upTo.compareTo(value) < 0) {
			throw new IllegalArgumentException("A range ends where it begins or later: " + value + " to " + upTo);
		}
	}

	public static Goal atMost(String value, String measure) {
		return new Goal(Comparison.AT_MOST, new BigDecimal(value), null, measure);
	}

	public static Goal atLeast(String value, String measure) {
		return new Goal(Comparison.AT_LEAST, new BigDecimal(value), null, measure);
	}

	public static Goal exactly(String value, String measure) {
		return new Goal(Comparison.EXACTLY, new BigDecimal(value), null, measure);
	}

	public static Goal between(String value, String upTo, String measure) {
		return new Goal(Comparison.BETWEEN, new BigDecimal(value), new BigDecimal(upTo), measure);
	}

	/** The same comparison with another value; a range keeps its width. */
	Goal withValue(BigDecimal other) {
		BigDecimal end = (this.upTo != null) ? this.upTo.subtract(this.value).add(other) : null;
		return new Goal(this.comparison, other, end, this.measure);
	}

	/** Whether it asks for the same; 90 and 90.0 are the same. */
	public boolean isSameAs(Goal other) {
		boolean sameEnd = (this.upTo == null || other.upTo == null) ? this.upTo == other.upTo
				: this.upTo.compareTo(other.upTo) == 0;
		return this.comparison == other.comparison && this.value.compareTo(other.value) == 0 && sameEnd
				&& this.measure.equals(other.measure);
	}

	public boolean isMetBy(BigDecimal figure) {
		return this.comparison.test(figure, this.value, this.upTo);
	}

	/**
	 * Whether a figure that meets the goal is so close to the limit that it may soon be
	 * on the other side. Only a limit with room on one side can be near; a share cannot
	 * go beyond 100 %, so at most half of the room below that counts as near.
	 * @param margin the share of the limit that counts as near
	 */
	boolean isNearlyLeftBy(BigDecimal figure, BigDecimal margin) {
		if (this.comparison == Comparison.EXACTLY || this.comparison == Comparison.BETWEEN) {
			return false;
		}
		BigDecimal near = this.value.abs().multiply(margin);
		if (isShare() && !this.comparison.isCeiling()) {
			near = near.min(HUNDRED.subtract(this.value).max(BigDecimal.ZERO).divide(BigDecimal.valueOf(2)));
		}
		return near.signum() > 0 && this.value.subtract(figure).abs().compareTo(near) <= 0;
	}

	/**
	 * Whether a figure has gone past the goal and more will not mend it.
	 * @param sum whether the figure is a sum, which never goes down again
	 */
	public boolean isOvershotBy(BigDecimal figure, boolean sum) {
		boolean limited = this.comparison == Comparison.EXACTLY || this.comparison == Comparison.BETWEEN
				|| (sum && this.comparison.isCeiling());
		int sign = figure.compareTo((this.upTo != null) ? this.upTo : this.value);
		return limited && (sign > 0 || (sign == 0 && this.comparison == Comparison.BELOW));
	}

	/** Whether figures are shares and are reported as numerator and denominator. */
	public boolean isShare() {
		return this.measure.equals("%");
	}

}
