package org.gongjian.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.gongjian.app.administration.Notice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.security.OwnSession;
import org.gongjian.domain.account.PasswordRefusedException;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.account.WrongPasswordException;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page on which a person changes their own password.
 */
@Controller
@RequestMapping("/account/password")
@Needs(Permission.USE_OWN_ACCOUNT)
class PasswordController {

	private final PasswordService passwords;

	private final OwnSession session;

	PasswordController(PasswordService passwords, OwnSession session) {
		this.passwords = passwords;
		this.session = session;
	}

	@GetMapping
	String form(@AuthenticationPrincipal CurrentAccount person, Model model) {
		model.addAttribute("temporary", person.passwordTemporary());
		model.addAttribute("form", PasswordForm.empty());
		return "account/password";
	}

	@PostMapping
	String change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult result,
			@AuthenticationPrincipal CurrentAccount person, Model model, RedirectAttributes next,
			HttpServletRequest request, HttpServletResponse response) {
		if (!result.hasErrors() && !form.isRepeated()) {
			result.rejectValue("again", "password.again.differs");
		}
		if (!result.hasErrors()) {
			try {
				this.passwords.confirm(person, form.current(), request.getRemoteAddr());
				this.passwords.change(person, form.chosen());
			}
			catch (WrongPasswordException ex) {
				result.rejectValue("current", "password.current.wrong");
			}
			catch (PasswordRefusedException ex) {
				ex.problems().forEach((problem) -> result.rejectValue("chosen", "PasswordProblem." + problem));
			}
		}
		if (result.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("temporary", person.passwordTemporary());
			return "account/password";
		}
		this.session.begin(person.id(), request, response);
		next.addFlashAttribute(Notice.NAME, new Notice("password.changed", person.displayName()));
		return "redirect:/account/password";
	}

}
