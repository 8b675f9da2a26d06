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
 * Correcting an action of a draft: its name and who leads it.
 */
@Controller
@RequestMapping("/plans/imports/{id}/actions/{action}")
@Needs(Permission.MANAGE_PLANS)
class DraftActionController {

	private static final String FORM = "imports/action";

	private final Corrections corrections;

	DraftActionController(Corrections corrections) {
		this.corrections = corrections;
	}

	@GetMapping
	String form(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable int action,
			Model model) {
		OpenDraft open = this.corrections.open(account, id, model);
		model.addAttribute("form", ActionForm.of(Spot.action(action).actionIn(open.draft())));
		return FORM;
	}

	@PostMapping
	String correct(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable int action,
			@RequestParam long version, @Valid @ModelAttribute("form") ActionForm form, BindingResult result,
			Model model, HttpServletResponse response) {
		return this.corrections.carryOut(account, id, version,
				() -> DraftCorrection.ofAction(Spot.action(action), form), result, model, response, FORM,
				Spot.action(action).mark());
	}

}
