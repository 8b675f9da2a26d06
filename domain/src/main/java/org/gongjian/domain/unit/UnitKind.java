package org.gongjian.domain.unit;

/**
 * What sort of body a unit is.
 */
public enum UnitKind {

	DEPARTMENT, TOWN, SUBDISTRICT, PARTY_BODY, MASS_ORGANISATION, BANK, OTHER

}
