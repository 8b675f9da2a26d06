package org.gongjian.app.unit;

import java.util.UUID;

import org.gongjian.planimport.units.Likeness;

/**
 * Two units of the list that may be one.
 *
 * @param keep the unit that would stay
 * @param keepName its name
 * @param merge the unit that would become a further name of it
 * @param mergeName its name
 * @param reason why they may be one
 */
record UnitSuggestion(UUID keep, String keepName, UUID merge, String mergeName, Likeness.Reason reason) {

}
