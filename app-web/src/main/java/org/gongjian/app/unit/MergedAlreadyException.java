package org.gongjian.app.unit;

/**
 * A unit was merged into another one before. Nothing was changed.
 */
class MergedAlreadyException extends RuntimeException {

	private final String into;

	MergedAlreadyException(String merged, String into) {
		super(merged + " was merged into " + into);
		this.into = into;
	}

	/** The name of the unit that it belongs to now. */
	String into() {
		return this.into;
	}

}
