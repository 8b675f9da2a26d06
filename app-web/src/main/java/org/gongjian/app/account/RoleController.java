package org.gongjian.app.account;

import java.util.UUID;

import org.gongjian.app.administration.Notice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.AlreadyAppointedException;
import org.gongjian.domain.account.LastAdministratorException;
import org.gongjian.domain.account.OwnAccountException;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.account.Role;
import org.gongjian.domain.account.RoleNeedsUnitException;
import org.gongjian.domain.account.RolesExcludeEachOtherException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Takes in changes of an account's roles.
 */
@Controller
@RequestMapping("/administration/accounts/{id}")
class RoleController {

	private final RoleService roles;

	private final AccountReader reader;

	RoleController(RoleService roles, AccountReader reader) {
		this.roles = roles;
		this.reader = reader;
	}

	@PostMapping("/roles")
	@Needs(Permission.GRANT_ROLES)
	String grant(@PathVariable UUID id, @ModelAttribute("form") RoleForm form,
			@AuthenticationPrincipal CurrentAccount person, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		String refusal = refusal(() -> this.roles.grant(person, id, form.wanted(), form.version()));
		return answer(refusal, id, person, model, next, response);
	}

	@PostMapping("/security-administrator")
	@Needs(Permission.MANAGE_ACCOUNTS)
	String appointSecurityAdministrator(@PathVariable UUID id, @AuthenticationPrincipal CurrentAccount person,
			Model model, RedirectAttributes next, HttpServletResponse response) {
		String refusal = refusal(() -> this.roles.appointSecurityAdministrator(person, id));
		return answer(refusal, id, person, model, next, response);
	}

	private String answer(@Nullable String refusal, UUID id, CurrentAccount person, Model model,
			RedirectAttributes next, HttpServletResponse response) {
		AccountView account = this.reader.show(person, id);
		if (refusal == null) {
			next.addFlashAttribute(Notice.NAME, new Notice("role.granted", account.displayName()));
			return "redirect:/administration/accounts/{id}";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("refusal", refusal);
		model.addAttribute("account", account);
		model.addAttribute("roles", Role.values());
		return "administration/account";
	}

	/** The code of the text that says why a change was refused. */
	private @Nullable String refusal(Runnable change) {
		try {
			change.run();
			return null;
		}
		catch (OwnAccountException ex) {
			return "account.own";
		}
		catch (LastAdministratorException ex) {
			return "account.lastAdministrator";
		}
		catch (RolesExcludeEachOtherException ex) {
			return "role.exclude";
		}
		catch (RoleNeedsUnitException ex) {
			return "role.needsUnit";
		}
		catch (AlreadyAppointedException ex) {
			return "role.alreadyAppointed";
		}
	}

}
