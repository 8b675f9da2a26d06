package org.gongjian.app.duty;

/**
 * A record of a duty was not taken. Carries the code of the message.
 */
class DutyRefusedException extends RuntimeException {

	DutyRefusedException(String code) {
		super(code);
	}

	String code() {
		return String.valueOf(getMessage());
	}

}
