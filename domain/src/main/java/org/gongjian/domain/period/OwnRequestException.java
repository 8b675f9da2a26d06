package org.gongjian.domain.period;

/**
 * Somebody was to decide on what they asked for themselves.
 */
public class OwnRequestException extends RuntimeException {

	OwnRequestException() {
		super("Nobody decides on their own request");
	}

}
