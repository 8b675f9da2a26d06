package org.gongjian.app.importing.reading;

import java.util.regex.Pattern;

import org.gongjian.app.frame.PlainText;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.process.DocumentReading;
import org.gongjian.planimport.process.ReadDocument;
import org.gongjian.planimport.process.ReadingUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes into the log what the user is not told of: how the process that reads failed.
 * What that process wrote is a document's doing, so none of its lines stands at the
 * beginning of a line of the log.
 */
class LoggedReading implements DocumentReading {

	private static final Logger LOG = LoggerFactory.getLogger(LoggedReading.class);

	private static final Pattern LINE_END = Pattern.compile("\\R");

	private final DocumentReading reading;

	LoggedReading(DocumentReading reading) {
		this.reading = reading;
	}

	@Override
	public ReadDocument read(String fileName, byte[] content) {
		try {
			return this.reading.read(fileName, content);
		}
		catch (UnreadableDocumentException | ReadingUnavailableException ex) {
			if (ex.getCause() != null) {
				LOG.warn("A document of {} bytes was not read: {}", content.length, indented(ex.getCause()));
			}
			throw ex;
		}
	}

	private static String indented(Throwable cause) {
		return LINE_END.matcher(PlainText.of(cause.getMessage())).replaceAll("\n    ");
	}

}
