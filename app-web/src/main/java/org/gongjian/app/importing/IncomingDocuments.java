package org.gongjian.app.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.gongjian.domain.file.StoredFile;
import org.gongjian.persistence.file.FileStore;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.process.DocumentReading;
import org.gongjian.planimport.process.ReadDocument;
import org.gongjian.planimport.process.ReadingUnavailableException;

import org.springframework.stereotype.Component;

/**
 * Reads the documents that people hand in, and keeps their bytes. Whatever goes wrong is
 * a refusal that names the document.
 */
@Component
class IncomingDocuments {

	private final DocumentReading reading;

	private final FileStore files;

	IncomingDocuments(DocumentReading reading, FileStore files) {
		this.reading = reading;
		this.files = files;
	}

	/**
	 * Reads a document.
	 * @throws UploadRefusedException if it cannot be read or holds no task
	 */
	ReadDocument read(Upload upload) {
		ReadDocument read = understand(upload);
		if (read.draft().taskCount() == 0) {
			throw new UploadRefusedException("importing.refused.noTask", upload.name());
		}
		return read;
	}

	/**
	 * Keeps the bytes of a document that was read.
	 * @throws UploadRefusedException if the server cannot
	 */
	StoredFile keep(Upload upload) {
		try {
			String hash = this.files.put(new ByteArrayInputStream(upload.content()));
			return new StoredFile(upload.name(), FileEndings.mediaType(upload.name()), upload.content().length, hash);
		}
		catch (IOException ex) {
			throw new UploadRefusedException("importing.refused.storage", upload.name());
		}
	}

	private ReadDocument understand(Upload upload) {
		try {
			return this.reading.read(upload.name(), upload.content());
		}
		catch (UnreadableDocumentException ex) {
			throw new UploadRefusedException("importing.refused." + ex.reason(), upload.name());
		}
		catch (ReadingUnavailableException ex) {
			throw new UploadRefusedException("importing.refused." + ex.reason(), upload.name());
		}
	}

}
