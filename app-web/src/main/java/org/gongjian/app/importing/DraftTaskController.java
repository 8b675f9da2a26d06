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
 * Correcting a task of a draft: its number, its words and its units.
 */
@Controller
@RequestMapping("/plans/imports/{id}/actions/{action}/tasks/{task}")
@Needs(Permission.MANAGE_PLANS)
class DraftTaskController {

	private static final String FORM = "imports/task";

	private final Corrections corrections;

	DraftTaskController(Corrections corrections) {
		this.corrections = corrections;
	}

	@GetMapping
	String form(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable int action,
			@PathVariable int task, Model model) {
		OpenDraft open = this.corrections.open(account, id, model);
		model.addAttribute("form", TaskForm.of(Spot.task(action, task).taskIn(open.draft())));
		return FORM;
	}

	@PostMapping
	String correct(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable int action,
			@PathVariable int task, @RequestParam long version, @Valid @ModelAttribute("form") TaskForm form,
			BindingResult result, Model model, HttpServletResponse response) {
		return this.corrections.carryOut(account, id, version,
				() -> DraftCorrection.ofTask(Spot.task(action, task), form), result, model, response, FORM,
				Spot.task(action, task).mark());
	}

	@PostMapping("/remove")
	String remove(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable int action,
			@PathVariable int task, @RequestParam long version) {
		return this.corrections.remove(account, id, version, DraftCorrection.withoutTask(Spot.task(action, task)),
				Spot.action(action).mark());
	}

}
