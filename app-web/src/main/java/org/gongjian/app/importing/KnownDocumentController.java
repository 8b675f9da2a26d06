package org.gongjian.app.importing;

import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Saying what a document is that was imported though it is known already.
 */
@Controller
@RequestMapping("/plans/imports/{id}/known")
@Needs(Permission.MANAGE_PLANS)
class KnownDocumentController {

	private final KnownDocumentService known;

	private final Texts texts;

	KnownDocumentController(KnownDocumentService known, Texts texts) {
		this.known = known;
		this.texts = texts;
	}

	@PostMapping("/amendment")
	String amend(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @RequestParam UUID plan,
			RedirectAttributes next) {
		try {
			this.known.amend(account, id, plan);
			next.addFlashAttribute("notice", this.texts.of("importing.known.amends"));
		}
		catch (AmendmentRefusedException ex) {
			next.addFlashAttribute("refused", this.texts.of("importing.known.ONE_IS_OPEN"));
		}
		return "redirect:/plans/imports/{id}";
	}

	/** The page it was said on comes back. */
	@PostMapping("/own")
	String standAlone(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@RequestParam(defaultValue = "false") boolean publishing, RedirectAttributes next) {
		try {
			this.known.standAlone(account, id);
		}
		catch (AmendmentRefusedException ex) {
			next.addFlashAttribute("refused", this.texts.of(ex.code()));
			return "redirect:/plans/imports/{id}";
		}
		return publishing ? "redirect:/plans/imports/{id}/publish" : "redirect:/plans/imports/{id}";
	}

}
