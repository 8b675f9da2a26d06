package org.gongjian.app.token;

/**
 * A token was not made. Carries the code of the message.
 */
class TokenRefusedException extends RuntimeException {

	TokenRefusedException(String code) {
		super(code);
	}

	String code() {
		return String.valueOf(getMessage());
	}

}
