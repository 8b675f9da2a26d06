package org.gongjian.domain.unit;

/**
 * A unit was to be merged into another one although tasks, targets, accounts or units
 * below it hang on it. What was reported for one unit never becomes another's.
 */
public class UnitInUseException extends RuntimeException {

	private final String unit;

	public UnitInUseException(String unit) {
		super(unit + " is in use");
		this.unit = unit;
	}

	/** The name of the unit that is in use. */
	public String unit() {
		return this.unit;
	}

}
