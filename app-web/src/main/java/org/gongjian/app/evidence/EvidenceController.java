package org.gongjian.app.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.persistence.file.FileStore;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Hands out the files behind reports. A browser only ever saves them; it never shows them
 * as a page of ours.
 */
@Controller
@RequestMapping("/evidence")
@Needs(Permission.READ_LEDGER)
class EvidenceController {

	private final EvidenceService evidence;

	private final FileStore store;

	EvidenceController(EvidenceService evidence, FileStore store) {
		this.evidence = evidence;
		this.store = store;
	}

	@GetMapping("/{id}")
	ResponseEntity<Resource> download(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id)
			throws IOException {
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
