package org.gongjian.app.importing.draft;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.gongjian.app.importing.edit.CorrectHead;
import org.gongjian.app.importing.kept.DraftChangedException;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Correcting the head of a draft: title, number, issuer and years.
 */
@Controller
@RequestMapping("/plans/imports/{id}/head")
@Needs(Permission.MANAGE_PLANS)
class DraftHeadController {

	private static final String FORM = "imports/head";

	private final OpenDrafts drafts;

	private final DraftService corrections;

	DraftHeadController(OpenDrafts drafts, DraftService corrections) {
		this.drafts = drafts;
		this.corrections = corrections;
	}

	@GetMapping
	String form(DraftRequest request, Model model) {
		OpenDraft open = this.drafts.find(request);
		model.addAttribute("form", HeadForm.of(open.draft().head()));
		model.addAttribute("version", open.version());
		model.addAttribute("takenOver", HeadForm.takenOver(open.draft()));
		return FORM;
	}

	@PostMapping
	String correct(DraftRequest request, @Valid @ModelAttribute("form") HeadForm form, BindingResult result,
			Model model, HttpServletResponse response) {
		model.addAttribute("version", request.version());
		if (result.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return FORM;
		}
		try {
			this.corrections.change(request, new CorrectHead(form.toHead()));
			return "redirect:/plans/imports/{id}";
		}
		catch (DraftChangedException ex) {
			result.reject("importing.changed");
			model.addAttribute("version", this.drafts.find(request).version());
			response.setStatus(HttpStatus.CONFLICT.value());
			return FORM;
		}
	}

}
