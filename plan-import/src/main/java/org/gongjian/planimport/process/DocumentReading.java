package org.gongjian.planimport.process;

import org.gongjian.planimport.UnreadableDocumentException;

/**
 * Reads an uploaded file.
 */
public interface DocumentReading {

	/**
	 * Text and draft of a file.
	 * @param fileName its name, which tells its kind
	 * @throws UnreadableDocumentException if it cannot be read
	 * @throws ReadingUnavailableException if no document can be read now
	 */
	ReadDocument read(String fileName, byte[] content);

}
