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
 * Correcting a target of a draft. The task is -1 for a target of the action itself.
 */
@Controller
@RequestMapping("/plans/imports/{id}/actions/{action}/tasks/{task}/targets/{target}")
@Needs(Permission.MANAGE_PLANS)
class DraftTargetController {

	private static final String FORM = "imports/target";

	private final Corrections corrections;

	DraftTargetController(Corrections corrections) {
		this.corrections = corrections;
	}

	@GetMapping
	String form(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable int action,
			@PathVariable int task, @PathVariable int target, Model model) {
		OpenDraft open = this.corrections.open(account, id, model);
		model.addAttribute("form", TargetForm.of(new Spot(action, task, target).targetIn(open.draft())));
		return FORM;
	}

	@PostMapping
	String correct(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable int action,
			@PathVariable int task, @PathVariable int target, @RequestParam long version,
			@Valid @ModelAttribute("form") TargetForm form, BindingResult result, Model model,
			HttpServletResponse response) {
		return this.corrections.carryOut(account, id, version,
				() -> DraftCorrection.ofTarget(new Spot(action, task, target), form), result, model, response, FORM,
				new Spot(action, task, target).mark());
	}

	@PostMapping("/remove")
	String remove(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable int action,
			@PathVariable int task, @PathVariable int target, @RequestParam long version) {
		return this.corrections.remove(account, id, version,
				DraftCorrection.withoutTarget(new Spot(action, task, target)), new Spot(action, task, -1).mark());
	}

}
