package org.gongjian.app.importing;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Correcting the head of a draft: title, number, issuer and years.
 */
@Controller
@RequestMapping("/plans/imports/{id}/head")
@Needs(Permission.MANAGE_PLANS)
class DraftHeadController {

	private static final String FORM = "imports/head";

	private final Corrections corrections;

	DraftHeadController(Corrections corrections) {
		this.corrections = corrections;
	}

	@GetMapping
	String form(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, Model model) {
		OpenDraft open = this.corrections.open(account, id, model);
		model.addAttribute("form", HeadForm.of(open.draft().head()));
		return FORM;
	}

	@PostMapping
	String correct(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @RequestParam long version,
			@Valid @ModelAttribute("form") HeadForm form, BindingResult result, Model model,
			HttpServletResponse response) {
		return this.corrections.carryOut(account, id, version, () -> DraftCorrection.ofHead(form), result, model,
				response, FORM, "head");
	}

}
