package org.gongjian.planimport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

import org.gongjian.planimport.PlanReader;

/**
 * The texts of the command line, each in Chinese and English.
 */
final class Texts {

	private static final Properties TEXTS = load();

	private Texts() {
	}

	/** The text; that of a damaged file where there is none. */
	static String of(String key) {
		return TEXTS.getProperty(key, TEXTS.getProperty("DAMAGED", key))
			.replace("{endings}", String.join(", ", PlanReader.endings()));
	}

	static boolean has(String key) {
		return TEXTS.containsKey(key);
	}

	/** Words of a file name or document, such that a console only prints them. */
	static String printable(String words) {
		return words.replaceAll("[\\p{Cc}\\p{Cf}\u2028\u2029]+", " ");
	}

	private static Properties load() {
		Properties texts = new Properties();
		try (InputStream file = Texts.class.getResourceAsStream("texts.properties")) {
			texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return texts;
	}

}
