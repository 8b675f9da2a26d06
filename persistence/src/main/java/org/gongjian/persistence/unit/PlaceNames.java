package org.gongjian.persistence.unit;

/**
 * The names that stand in the bar of every page.
 *
 * @param district the name of the jurisdiction
 * @param unit the short name of the person's unit; empty where there is none
 */
public record PlaceNames(String district, String unit) {

}
