package org.gongjian.planimport.units;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The files of the dictionary: one entry a line; lines that begin with # explain.
 */
final class UnitWords {

	private UnitWords() {
	}

	/** The entries of a file in the order of the file. */
	static List<String> of(String name) {
		try (InputStream file = UnitWords.class.getResourceAsStream(name + ".txt")) {
			if (file == null) {
				throw new IllegalStateException("There is no list " + name);
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
