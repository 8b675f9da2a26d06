package org.gongjian.domain.unit;

/**
 * A unit was to be put below itself or below a unit that is below it.
 */
public class UnitBelowItselfException extends RuntimeException {

	public UnitBelowItselfException(String name) {
		super("Would be below itself: " + name);
	}

}
