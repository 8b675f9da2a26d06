package org.gongjian.app.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.persistence.history.ChangeRow;

/**
 * A place in the list of all that happened: up to this change it was read.
 */
record ChangePlace(Instant at, UUID id) {

	private static final ChangePlace BEGINNING = new ChangePlace(Instant.EPOCH, new UUID(0, 0));

	/**
	 * Reads a place.
	 * @param key as {@link #of} wrote it; empty for the beginning
	 */
	static ChangePlace read(String key) {
		String[] parts = key.split(" ", -1);
		try {
			return key.isEmpty() ? BEGINNING : new ChangePlace(Instant.parse(parts[0]), UUID.fromString(parts[1]));
		}
		catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException ex) {
			throw RefusedException.because(ProblemKind.MALFORMED, "api.after");
		}
	}

	static String of(ChangeRow row) {
		return row.at() + " " + row.id();
	}

}
