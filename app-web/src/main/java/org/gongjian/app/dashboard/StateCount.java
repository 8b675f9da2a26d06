package org.gongjian.app.dashboard;

import org.gongjian.app.standing.Count;

/**
 * How many there are in a state, with its word's code and its light.
 */
public record StateCount(String code, String light, Count count) {

}
