package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What was reported: a value, or the numerator and denominator of a share. Exact;
 * rounding is for display.
 *
 * @param value the value; {@code null} where the parts were reported
 * @param numerator the part
 * @param denominator the whole, above zero
 */
@Embeddable
public record Figure(@Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	/** Digits kept behind the point where a division does not end. */
	private static final int SCALE = 16;

	public Figure {
		if ((numerator == null) != (denominator == null) || (numerator == null) == (value == null)) {
			throw new IllegalArgumentException(
					"A figure is a value or two parts: " + value + ", " + numerator + "/" + denominator);
		}
		if (denominator != null && denominator.signum() <= 0) {
			throw new IllegalArgumentException("A share needs a whole above zero, was " + denominator);
		}
	}

	public static Figure of(BigDecimal value) {
		return new Figure(value, null, null);
	}

	public static Figure of(String value) {
		return of(new BigDecimal(value));
	}

	public static Figure share(BigDecimal numerator, BigDecimal denominator) {
		return new Figure(null, numerator, denominator);
	}

	public static Figure share(String numerator, String denominator) {
		return share(new BigDecimal(numerator), new BigDecimal(denominator));
	}

	public boolean isShare() {
		return this.numerator != null;
	}

	/** The value itself; of a share, its percentage. */
	public BigDecimal amount() {
		if (this.value != null) {
			return this.value;
		}
		return parts()[0].multiply(HUNDRED).divide(parts()[1], SCALE, RoundingMode.HALF_UP);
	}

	/**
	 * The two together: shares part by part, values as their sum. Where one is a share
	 * and the other is not, the later one stands, since the two cannot be added.
	 */
	Figure plus(Figure later) {
		if (this.value != null && later.value != null) {
			return of(this.value.add(later.value));
		}
		if (this.value == null && later.value == null) {
			return share(parts()[0].add(later.parts()[0]), parts()[1].add(later.parts()[1]));
		}
		return later;
	}

	private BigDecimal[] parts() {
		if (this.numerator == null || this.denominator == null) {
			throw new IllegalStateException("Not a share: " + this.value);
		}
		return new BigDecimal[] { this.numerator, this.denominator };
	}

}
