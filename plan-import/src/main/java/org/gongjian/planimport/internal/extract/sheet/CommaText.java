package org.gongjian.planimport.internal.extract.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanText;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;

/**
 * A table saved as text, its cells divided by commas, semicolons or tabs.
 */
public final class CommaText {

	private CommaText() {
	}

	public static PlanText read(String text) {
		CSVFormat format = CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiterOf(text))
			.setLenientEof(true)
			.setTrailingData(true)
			.get();
		try (CSVParser parser = CSVParser.parse(text, format)) {
			List<Paragraph> paragraphs = Grid.ofRows(parser.stream().map((row) -> row.stream().toList()).toList())
				.paragraphs(0);
			if (paragraphs.isEmpty()) {
				throw new UnreadableDocumentException(Reason.EMPTY);
			}
			return new PlanText(paragraphs);
		}
		catch (IOException | UncheckedIOException ex) {
			throw new UnreadableDocumentException(Reason.DAMAGED, ex);
		}
	}

	private static char delimiterOf(String text) {
		char found = ',';
		for (char candidate : new char[] { '\t', ';' }) {
			if (count(text, candidate) > count(text, found)) {
				found = candidate;
			}
		}
		return found;
	}

	private static long count(String text, char delimiter) {
		return text.chars().filter((c) -> c == delimiter).count();
	}

}
