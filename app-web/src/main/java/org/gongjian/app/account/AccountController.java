package org.gongjian.app.account;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.gongjian.app.administration.Notice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.LastAdministratorException;
import org.gongjian.domain.account.OwnAccountException;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.account.Role;
import org.gongjian.domain.account.UsernameTakenException;

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
 * The pages on which accounts are listed, made, disabled and reset.
 */
@Controller
@RequestMapping("/administration/accounts")
@Needs(Permission.MANAGE_ACCOUNTS)
class AccountController {

	private final AccountReader reader;

	private final AccountService accounts;

	AccountController(AccountReader reader, AccountService accounts) {
		this.reader = reader;
		this.accounts = accounts;
	}

	@GetMapping
	@Needs({ Permission.MANAGE_ACCOUNTS, Permission.GRANT_ROLES })
	String list(@ModelAttribute("filter") AccountFilter filter, @AuthenticationPrincipal CurrentAccount person,
			Model model) {
		model.addAttribute("page", this.reader.list(person, filter));
		model.addAttribute("roles", Role.values());
		model.addAttribute("states", AccountFilter.State.values());
		model.addAttribute("lacksSecurityAdministrator", this.reader.lacksSecurityAdministrator(person));
		return "administration/accounts";
	}

	@GetMapping("/new")
	String form(@AuthenticationPrincipal CurrentAccount person, Model model) {
		model.addAttribute("form", AccountForm.empty());
		model.addAttribute("units", this.reader.units(person));
		return "administration/account-new";
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") AccountForm form, BindingResult result,
			@AuthenticationPrincipal CurrentAccount person, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		if (!result.hasErrors()) {
			try {
				return showOnce(this.accounts.create(person, form), next);
			}
			catch (UsernameTakenException ex) {
				result.rejectValue("username", "account.username.taken");
			}
			catch (DataIntegrityViolationException ex) {
				refuseIfTakenMeanwhile(ex, form, result);
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("units", this.reader.units(person));
		return "administration/account-new";
	}

	@GetMapping("/{id}")
	@Needs({ Permission.MANAGE_ACCOUNTS, Permission.GRANT_ROLES })
	String show(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount person, Model model) {
		AccountView account = this.reader.show(person, id);
		model.addAttribute("account", account);
		model.addAttribute("roles", Role.values());
		return "administration/account";
	}

	@PostMapping("/{id}/disable")
	String disable(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount person, RedirectAttributes next) {
		try {
			say(next, "account.disabled", this.accounts.disable(person, id));
		}
		catch (LastAdministratorException | OwnAccountException | OverseerAccountException ex) {
			refuse(next, ex);
		}
		return "redirect:/administration/accounts/{id}";
	}

	@PostMapping("/{id}/enable")
	String enable(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount person, RedirectAttributes next) {
		try {
			say(next, "account.enabled", this.accounts.enable(person, id));
		}
		catch (OwnAccountException | OverseerAccountException ex) {
			refuse(next, ex);
		}
		return "redirect:/administration/accounts/{id}";
	}

	@PostMapping("/{id}/password")
	String resetPassword(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount person,
			RedirectAttributes next) {
		try {
			return showOnce(this.accounts.resetPassword(person, id), next);
		}
		catch (OwnAccountException | OverseerAccountException ex) {
			refuse(next, ex);
			return "redirect:/administration/accounts/{id}";
		}
	}

	/** Two may ask for the same name at once; the database lets one of them have it. */
	private void refuseIfTakenMeanwhile(DataIntegrityViolationException ex, AccountForm form, BindingResult result) {
		if (!this.reader.isTaken(form.username())) {
			throw ex;
		}
		result.rejectValue("username", "account.username.taken");
	}

	private String showOnce(NewPassword password, RedirectAttributes next) {
		next.addAttribute("id", password.accountId());
		next.addFlashAttribute("newPassword", password);
		return "redirect:/administration/accounts/{id}";
	}

	private void refuse(RedirectAttributes next, RuntimeException refusal) {
		String code = (refusal instanceof OverseerAccountException) ? "account.overseer"
				: (refusal instanceof OwnAccountException) ? "account.own" : "account.lastAdministrator";
		next.addFlashAttribute("refusal", code);
	}

	private void say(RedirectAttributes next, String code, String subject) {
		next.addFlashAttribute(Notice.NAME, new Notice(code, subject));
	}

}
