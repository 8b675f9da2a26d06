package org.gongjian.planimport.internal.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign before an item of a list that is not counted: ——建设水厂, ● 建设水厂.
 */
final class Bullet {

	private static final Pattern SIGN = Pattern
		.compile("(?:[—–－-]{1,2}|[●■▲◆★○◇□▪•·※►➢√＊*])[ \\u3000]*(?=[\\p{IsHan}“《])");

	private static final Characters SIGNS = Characters.of("—–－-●■▲◆★○◇□▪•·※►➢√＊*");

	private Bullet() {
	}

	/** Where the text behind the sign begins; 0 where there is none. */
	static int end(String line) {
		if (!SIGNS.startOf(line)) {
			return 0;
		}
		Matcher sign = SIGN.matcher(line);
		return sign.lookingAt() ? sign.end() : 0;
	}

}
