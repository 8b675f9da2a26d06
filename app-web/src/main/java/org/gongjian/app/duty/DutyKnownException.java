package org.gongjian.app.duty;

/**
 * The same words were recorded for that day before: whoever means another time says so.
 */
class DutyKnownException extends RuntimeException {

	private static final long serialVersionUID = 1;

}
