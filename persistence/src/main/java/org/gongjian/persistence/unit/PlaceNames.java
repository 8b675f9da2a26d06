package org.gongjian.persistence.unit;

/**
 * What stands in the bar of every page.
 *
 * @param district the name of the jurisdiction
 * @param unit the short name of the person's unit; empty where there is none
 * @param unread how many notices the person has not read
 */
public record PlaceNames(String district, String unit, long unread) {

}
