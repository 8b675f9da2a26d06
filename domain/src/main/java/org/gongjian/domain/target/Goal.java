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

	public boolean isMetBy(BigDecimal figure) {
		return this.comparison.test(figure, this.value, this.upTo);
	}

	/** Whether figures are shares and are reported as numerator and denominator. */
	public boolean isShare() {
		return this.measure.equals("%");
	}

}
