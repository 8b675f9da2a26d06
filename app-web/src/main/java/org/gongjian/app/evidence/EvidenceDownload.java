package org.gongjian.app.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.persistence.file.FileStore;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with a file behind a report, always to be saved and never to be shown.
 */
@Component
class EvidenceDownload {

	private final EvidenceService evidence;

	private final FileStore store;

	EvidenceDownload(EvidenceService evidence, FileStore store) {
		this.evidence = evidence;
		this.store = store;
	}

	ResponseEntity<Resource> answer(CurrentAccount account, UUID id) throws IOException {
		StoredFile file = this.evidence.handOut(account.scope(), id).file();
		ContentDisposition asFile = ContentDisposition.attachment()
			.filename(file.name(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.header("X-Content-Type-Options", "nosniff")
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.contentLength(file.size())
			.body(new InputStreamResource(this.store.open(file.hash())));
	}

}
