package org.gongjian.domain.target;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A day and the value that a target is to have reached by then (节点目标).
 *
 * @param day the end of this day counts
 * @param value what is to be reached
 */
public record Milestone(LocalDate day, BigDecimal value) {

}
