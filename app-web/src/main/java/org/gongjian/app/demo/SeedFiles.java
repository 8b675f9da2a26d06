package org.gongjian.app.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;

/**
 * Reads the files of the folder {@code seed-data}.
 */
final class SeedFiles {

	private static final CSVFormat TABLE = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	private SeedFiles() {
	}

	static List<CSVRecord> table(String name) {
		try (Reader reader = open(name)) {
			return TABLE.parse(reader).getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text(String name) {
		try (Reader reader = open(name)) {
			StringBuilder text = new StringBuilder();
			char[] piece = new char[8192];
			for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
				text.append(piece, 0, read);
			}
			return text.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The parts of a cell that holds a list. */
	static Set<String> list(String cell) {
		return Arrays.stream(cell.split("\\|"))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Reader open(String name) throws IOException {
		return new InputStreamReader(new ClassPathResource("seed-data/" + name).getInputStream(),
				StandardCharsets.UTF_8);
	}

}
