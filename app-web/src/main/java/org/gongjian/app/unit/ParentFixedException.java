package org.gongjian.app.unit;

/**
 * A unit that is already there was to be moved below another one, whose people would then
 * see all its work.
 */
class ParentFixedException extends RuntimeException {

	ParentFixedException(String name) {
		super("The parent of %s is fixed".formatted(name));
	}

}
