package org.gongjian.persistence.plan;

import java.time.Instant;

/**
 * How a draft came to its end.
 *
 * @param by who published or discarded it
 * @param at when
 */
public record EndingRow(String by, Instant at) {

}
