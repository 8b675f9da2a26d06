package org.gongjian.app.target;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.target.Figure;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Proposing another figure for a period that was approved.
 */
@Controller
@RequestMapping("/targets/{id}/corrections/{unitId}/{periodStart}")
@Needs(Permission.REPORT_PROGRESS)
class CorrectionController {

	private final Corrections corrections;

	private final CorrectionReader reader;

	private final CorrectionService service;

	CorrectionController(Corrections corrections, CorrectionReader reader, CorrectionService service) {
		this.corrections = corrections;
		this.reader = reader;
		this.service = service;
	}

	@ModelAttribute("corrected")
	CorrectedFigure corrected(@PathVariable UUID id, @PathVariable UUID unitId, @PathVariable LocalDate periodStart,
			@AuthenticationPrincipal CurrentAccount account) {
		return this.corrections.figure(id, unitId, periodStart, account);
	}

	@GetMapping
	String show(@ModelAttribute(name = "corrected", binding = false) CorrectedFigure corrected, Model model) {
		model.addAttribute("form", CorrectionForm.of(corrected.figure()));
		return "corrections/new";
	}

	@PostMapping
	String propose(@ModelAttribute(name = "corrected", binding = false) CorrectedFigure corrected,
			@ModelAttribute("form") CorrectionForm form, BindingResult result,
			@AuthenticationPrincipal CurrentAccount account, HttpServletResponse response) {
		Optional<Figure> figure = this.reader.read(form, corrected.target(), corrected.figure(), result);
		if (figure.isPresent()) {
			try {
				this.service.propose(corrected, figure.get(), CorrectionReader.reason(form), account);
				return "redirect:/targets/{id}#corrections";
			}
			catch (CorrectionOpenException ex) {
				result.reject("correction.error.open");
				response.setStatus(HttpStatus.CONFLICT.value());
				return "corrections/new";
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "corrections/new";
	}

}
