package org.gongjian.domain.plan;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

/**
 * Where the lights of a plan change; settings of the plan.
 *
 * @param onTrack share of the way expected by now from which a target is on track
 * @param atRisk share of the way expected by now below which a target is behind
 * @param holdMargin share of a limit within which a figure that holds is at risk
 */
@Embeddable
public record Thresholds(BigDecimal onTrack, BigDecimal atRisk, BigDecimal holdMargin) {

	/** 95 %, 80 % and 5 %. */
	public static final Thresholds USUAL = new Thresholds(new BigDecimal("0.95"), new BigDecimal("0.80"),
			new BigDecimal("0.05"));

}
