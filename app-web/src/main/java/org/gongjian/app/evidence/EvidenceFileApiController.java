package org.gongjian.app.evidence;

import java.io.IOException;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out the files behind reports to programs.
 */
@RestController
@RequestMapping("/api/v1/evidence")
@Needs(Permission.READ_LEDGER)
class EvidenceFileApiController {

	private final EvidenceDownload files;

	EvidenceFileApiController(EvidenceDownload files) {
		this.files = files;
	}

	@GetMapping("/{id}")
	ResponseEntity<Resource> download(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id)
			throws IOException {
		return this.files.answer(account, id);
	}

}
