package org.gongjian.app.evidence;

import java.util.Locale;

/**
 * Names of files as they come from outside, made fit to be shown.
 */
final class FileName {

	private static final int LONGEST = 200;

	private FileName() {
	}

	/** The name without folders, control and direction characters, at most 200 long. */
	static String clean(String uploaded) {
		String last = uploaded.substring(Math.max(uploaded.lastIndexOf('/'), uploaded.lastIndexOf('\\')) + 1);
		String plain = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "").replaceAll("\\s+", " ").strip();
		String extension = extension(plain);
		String stem = extension.isEmpty() ? plain : plain.substring(0, plain.length() - extension.length() - 1);
		int room = LONGEST - extension.length() - 1;
		return (stem.length() <= room) ? plain : stem.substring(0, Math.max(room, 0)) + "." + extension;
	}

	/** What stands behind the last point, in small letters; empty if there is none. */
	static String extension(String name) {
		int point = name.lastIndexOf('.');
		return (point < 0) ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
	}

}
