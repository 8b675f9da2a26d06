package org.gongjian.app.problem;

import java.sql.SQLTransientConnectionException;

/**
 * Tells whether something was not done only because too much was asked at once: no
 * connection to the database came free in time.
 */
public final class Overload {

	/** After how many seconds it is worth asking again. */
	public static final String SECONDS = "10";

	private Overload() {
	}

	public static boolean isCauseOf(Throwable ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLTransientConnectionException) {
				return true;
			}
		}
		return false;
	}

}
