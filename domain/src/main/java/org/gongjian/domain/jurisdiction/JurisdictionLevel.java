package org.gongjian.domain.jurisdiction;

/**
 * The levels of government, from the top.
 */
public enum JurisdictionLevel {

	PROVINCE, CITY, DISTRICT, TOWN, VILLAGE

}
