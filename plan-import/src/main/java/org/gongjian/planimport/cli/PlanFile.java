package org.gongjian.planimport.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.process.DocumentReading;
import org.gongjian.planimport.process.ReadDocument;
import org.gongjian.planimport.process.ReadingUnavailableException;

/**
 * A file that is named on the command line.
 *
 * @param name as it is named; - for standard input, which is read as plain text
 * @param input standard input
 */
record PlanFile(String name, InputStream input) {

	/** As large as a document that is uploaded may be. */
	static final int LARGEST = 20 << 20;

	/**
	 * Reads the file.
	 * @throws UnreadFileException if it gives no draft
	 */
	ReadDocument read(DocumentReading reading) throws UnreadFileException {
		try {
			return isStandardInput() ? reading.read("standard-input.txt", content(this.input))
					: readFile(Path.of(this.name), reading);
		}
		catch (UnreadableDocumentException ex) {
			throw new UnreadFileException(ex.reason().name(), ex);
		}
		catch (ReadingUnavailableException ex) {
			throw new UnreadFileException(ex.reason().name(), ex);
		}
		catch (FileNotFoundException | InvalidPathException ex) {
			throw new UnreadFileException("missing", ex);
		}
		catch (IOException ex) {
			throw new UnreadFileException("inaccessible", ex);
		}
	}

	/** The name that the draft gives as its source. */
	String source() {
		Path last = isStandardInput() ? null : Path.of(this.name).getFileName();
		return (last != null) ? last.toString() : this.name;
	}

	private boolean isStandardInput() {
		return this.name.equals("-");
	}

	private static ReadDocument readFile(Path file, DocumentReading reading) throws IOException, UnreadFileException {
		if (Files.notExists(file)) {
			throw new FileNotFoundException(file.toString());
		}
		if (Files.isDirectory(file)) {
			throw new UnreadFileException("folder", new IOException(file.toString()));
		}
		try (InputStream bytes = Files.newInputStream(file)) {
			return reading.read(String.valueOf(file.getFileName()), content(bytes));
		}
	}

	private static byte[] content(InputStream bytes) throws IOException, UnreadFileException {
		byte[] content = bytes.readNBytes(LARGEST + 1);
		if (content.length > LARGEST) {
			throw new UnreadFileException("tooLarge", new IOException("More than " + LARGEST + " bytes"));
		}
		return content;
	}

}
