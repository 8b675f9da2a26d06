package org.gongjian.app.publishing;

/**
 * What the names and words of a draft mean in its jurisdiction.
 *
 * @param known the units and words that are there
 * @param units what its names mean
 * @param groups what its collective words mean
 */
record Matching(KnownNames known, UnitMatching units, GroupMatching groups) {

}
