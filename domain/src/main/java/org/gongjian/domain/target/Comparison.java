package org.gongjian.domain.target;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * How a figure is held against the value that a plan sets.
 */
public enum Comparison {

	/** 以内, 不超过, 不高于. */
	AT_MOST("≤"),
	/** 低于. */
	BELOW("<"),
	/** 以上, 不少于, 达到. */
	AT_LEAST("≥"),
	/** 超过, 高于. */
	ABOVE(">"),
	/** Exactly that number is meant (40种大病). */
	EXACTLY("="),
	/** A range with both ends included (1-2次). */
	BETWEEN("–");

	private final String symbol;

	Comparison(String symbol) {
		this.symbol = symbol;
	}

	public String symbol() {
		return this.symbol;
	}

	/** Whether the plan sets a ceiling: the figure is to stay low. */
	public boolean isCeiling() {
		return this == AT_MOST || this == BELOW;
	}

	boolean test(BigDecimal figure, BigDecimal value, @Nullable BigDecimal upTo) {
		int sign = figure.compareTo(value);
		return switch (this) {
			case AT_MOST -> sign <= 0;
			case BELOW -> sign < 0;
			case AT_LEAST -> sign >= 0;
			case ABOVE -> sign > 0;
			case EXACTLY -> sign == 0;
			case BETWEEN -> sign >= 0 && upTo != null && figure.compareTo(upTo) <= 0;
		};
	}

}
