package org.gongjian.app.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.gongjian.app.administration.Notice;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.OpenToAll;
import org.gongjian.app.security.OwnSession;
import org.gongjian.domain.account.PasswordRefusedException;
import org.gongjian.domain.jurisdiction.JurisdictionLevel;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The set-up page. It is there only as long as nobody has an account.
 */
@Controller
@RequestMapping("/setup")
@OpenToAll
class SetupController {

	private final SetupService setup;

	private final OwnSession session;

	SetupController(SetupService setup, OwnSession session) {
		this.setup = setup;
		this.session = session;
	}

	@ModelAttribute("levels")
	JurisdictionLevel[] levels() {
		return JurisdictionLevel.values();
	}

	@GetMapping
	String form(Model model) {
		if (!this.setup.isOpen()) {
			throw new NotFoundException();
		}
		model.addAttribute("form", SetupForm.empty());
		return "setup/form";
	}

	@PostMapping
	String setUp(@Valid @ModelAttribute("form") SetupForm form, BindingResult result, RedirectAttributes next,
			HttpServletRequest request, HttpServletResponse response) {
		if (!this.setup.isOpen()) {
			return done(response);
		}
		if (!result.hasErrors() && !form.isRepeated()) {
			result.rejectValue("again", "password.again.differs");
		}
		if (!result.hasErrors()) {
			try {
				this.session.begin(this.setup.setUp(form), request, response);
				next.addFlashAttribute(Notice.NAME, new Notice("setup.done", form.district()));
				return "redirect:/administration";
			}
			catch (WrongCodeException ex) {
				result.rejectValue("code", ex.usedUp() ? "setup.code.usedUp" : "setup.code.wrong");
			}
			catch (PasswordRefusedException ex) {
				ex.problems().forEach((problem) -> result.rejectValue("password", "PasswordProblem." + problem));
			}
			catch (AlreadySetUpException ex) {
				return done(response);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return "setup/form";
	}

	private String done(HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		return "setup/done";
	}

}
