package org.gongjian.app.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.administration.Notice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page on which a person keeps their own tokens.
 */
@Controller
@RequestMapping("/account/tokens")
@Needs(Permission.USE_OWN_ACCOUNT)
class TokenController {

	private final TokenService tokens;

	private final Clock clock;

	TokenController(TokenService tokens, Clock clock) {
		this.tokens = tokens;
		this.clock = clock;
	}

	@GetMapping
	String list(@AuthenticationPrincipal CurrentAccount person, Model model) {
		model.addAttribute("form", TokenForm.empty(today()));
		return page(person, model);
	}

	@PostMapping
	String make(@AuthenticationPrincipal CurrentAccount person, @ModelAttribute("form") TokenForm form,
			BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes next) {
		LocalDate until = errors.hasErrors() ? null : form.read(today(), this.tokens.offered(person), errors);
		NewToken made = (errors.hasErrors() || until == null) ? null : make(person, form, until, errors);
		if (made == null) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(person, model);
		}
		next.addFlashAttribute("made", made);
		return "redirect:/account/tokens";
	}

	@PostMapping("/{id}/withdrawal")
	String withdraw(@AuthenticationPrincipal CurrentAccount person, @PathVariable UUID id, RedirectAttributes next) {
		this.tokens.withdraw(person, person.id(), id);
		next.addFlashAttribute(Notice.NAME, new Notice("token.withdrawn", ""));
		return "redirect:/account/tokens";
	}

	private @Nullable NewToken make(CurrentAccount person, TokenForm form, LocalDate until, BindingResult errors) {
		try {
			return this.tokens.make(person, form.name(), form.scopes(), until);
		}
		catch (TokenRefusedException ex) {
			errors.rejectValue("name", ex.code());
		}
		catch (DataIntegrityViolationException ex) {
			errors.rejectValue("name", "token.name.taken");
		}
		return null;
	}

	private String page(CurrentAccount person, Model model) {
		LocalDate today = today();
		model.addAttribute("tokens", this.tokens.list(person.jurisdictionId(), person.id()));
		model.addAttribute("offered", this.tokens.offered(person));
		model.addAttribute("first", today);
		model.addAttribute("last", today.plusYears(1).minusDays(1));
		return "account/tokens";
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
