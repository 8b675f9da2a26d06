package org.gongjian.domain;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes ids that grow with time (UUID version 7, RFC 9562), so that rows made together
 * lie together in an index.
 */
public final class TimeOrderedId {

	private static final SecureRandom RANDOM = new SecureRandom();

	private TimeOrderedId() {
	}

	public static UUID next() {
		long random = RANDOM.nextLong();
		long high = (System.currentTimeMillis() << 16) | 0x7000L | (random & 0x0FFFL);
		long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
		return new UUID(high, low);
	}

}
