package org.gongjian.app.api;

import java.io.IOException;

/**
 * A program sent more than is taken.
 */
class TooLargeException extends IOException {

	TooLargeException() {
		super("The body is too large");
	}

}
