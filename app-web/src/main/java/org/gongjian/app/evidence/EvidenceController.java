package org.gongjian.app.evidence;

import java.io.IOException;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.core.io.Resource;
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

	private final EvidenceDownload files;

	EvidenceController(EvidenceDownload files) {
		this.files = files;
	}

	@GetMapping("/{id}")
	ResponseEntity<Resource> download(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id)
			throws IOException {
		return this.files.answer(account, id);
	}

}
