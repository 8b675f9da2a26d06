package org.gongjian.app.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.persistence.file.FileStore;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out an uploaded file, always to be saved and never to be shown by the browser
 * itself, and notes it in the audit log.
 */
@Component
public class Download {

	private final FileStore files;

	private final Audit audit;

	Download(FileStore files, Audit audit) {
		this.files = files;
		this.audit = audit;
	}

	/**
	 * The answer with the file's bytes. Whether the person may have it is decided before.
	 * @param objectType what the file is, by its name in the glossary
	 * @throws IOException if the bytes are gone
	 */
	@Transactional
	public ResponseEntity<Resource> answer(String objectType, UUID id, StoredFile file) throws IOException {
		Resource bytes = new InputStreamResource(this.files.open(file.hash()));
		this.audit.note(AuditAction.DOWNLOAD_FILE, objectType, id, null, file.name());
		ContentDisposition asFile = ContentDisposition.attachment()
			.filename(file.name(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.contentLength(file.size())
			.body(bytes);
	}

}
