package org.gongjian.app.target;

import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.target.OwnCorrectionException;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Deciding on a correction of a figure.
 */
@Controller
@RequestMapping("/corrections/{id}")
@Needs(Permission.REVIEW_REPORTS)
class CorrectionDecisionController {

	private final Corrections corrections;

	private final CorrectionService service;

	private final Texts texts;

	CorrectionDecisionController(Corrections corrections, CorrectionService service, Texts texts) {
		this.corrections = corrections;
		this.service = service;
		this.texts = texts;
	}

	@GetMapping
	String show(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount account, Model model) {
		model.addAttribute("correction", this.corrections.one(id, account));
		return "corrections/show";
	}

	@PostMapping
	String decide(@PathVariable UUID id, @ModelAttribute("form") CorrectionDecisionForm form, BindingResult errors,
			@AuthenticationPrincipal CurrentAccount account, Model model, HttpServletResponse response) {
		model.addAttribute("reason", form.reason());
		form.check(errors);
		if (errors.hasErrors()) {
			FieldError wrong = Objects.requireNonNull(errors.getFieldError());
			return again(id, account, this.texts.of(wrong), HttpStatus.UNPROCESSABLE_CONTENT, model, response);
		}
		try {
			this.service.decide(id, form.accepts(), form.reason(), account);
			return "redirect:/reviews";
		}
		catch (OwnCorrectionException ex) {
			return again(id, account, this.texts.of("correction.error.own"), HttpStatus.UNPROCESSABLE_CONTENT, model,
					response);
		}
		catch (CorrectionOpenException ex) {
			return again(id, account, this.texts.of("correction.error.decided"), HttpStatus.CONFLICT, model, response);
		}
		catch (CorrectionOvertakenException ex) {
			return again(id, account, this.texts.of("correction.error.overtaken"), HttpStatus.CONFLICT, model,
					response);
		}
	}

	private String again(UUID id, CurrentAccount account, String problem, HttpStatus status, Model model,
			HttpServletResponse response) {
		model.addAttribute("problem", problem);
		model.addAttribute("correction", this.corrections.one(id, account));
		response.setStatus(status.value());
		return "corrections/show";
	}

}
