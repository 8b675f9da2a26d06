package org.gongjian.planimport.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Pieces that texts are put together from, one for each byte: so a fuzzer that knows
 * bytes alone finds its way to texts that mean something. They stand in a file, one a
 * line.
 */
final class Pieces {

	private static final String CLOSE = "/";

	private final List<String> pieces;

	private Pieces(List<String> pieces) {
		this.pieces = pieces;
	}

	/** The pieces in a file beside this class; \n and \t in it are meant. */
	static Pieces in(String fileName) {
		try (InputStream file = Pieces.class.getResourceAsStream(fileName)) {
			if (file == null) {
				throw new IllegalStateException("The file " + fileName + " is missing");
			}
			return new Pieces(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map((line) -> line.replace("\\n", "\n").replace("\\t", "\t"))
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int count() {
		return this.pieces.size();
	}

	String text(byte[] choice) {
		StringBuilder text = new StringBuilder();
		for (byte piece : choice) {
			text.append(piece(piece));
		}
		return text.toString();
	}

	/** As the text, each element that was opened closed in its turn. */
	String xml(byte[] choice) {
		StringBuilder xml = new StringBuilder();
		Deque<String> open = new ArrayDeque<>();
		for (byte next : choice) {
			String piece = piece(next);
			if (!piece.equals(CLOSE)) {
				xml.append(piece);
				if (piece.startsWith("<") && !piece.endsWith("/>")) {
					open.push(piece.substring(1).split("[ >]", 2)[0]);
				}
			}
			else if (!open.isEmpty()) {
				close(xml, open);
			}
		}
		while (!open.isEmpty()) {
			close(xml, open);
		}
		return xml.toString();
	}

	private String piece(byte choice) {
		return this.pieces.get((choice & 0xFF) % this.pieces.size());
	}

	private static void close(StringBuilder xml, Deque<String> open) {
		xml.append("</").append(open.pop()).append('>');
	}

}
