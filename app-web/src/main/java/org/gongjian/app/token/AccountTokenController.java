package org.gongjian.app.token;

import java.util.UUID;

import org.gongjian.app.administration.Notice;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.account.AccountQueries;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The tokens of somebody else's account, for those who keep the accounts.
 */
@Controller
@RequestMapping("/administration/accounts/{accountId}/tokens")
@Needs(Permission.MANAGE_ACCOUNTS)
class AccountTokenController {

	private final TokenService tokens;

	private final AccountQueries accounts;

	AccountTokenController(TokenService tokens, AccountQueries accounts) {
		this.tokens = tokens;
		this.accounts = accounts;
	}

	@GetMapping
	String list(@AuthenticationPrincipal CurrentAccount person, @PathVariable UUID accountId, Model model) {
		model.addAttribute("owner",
				this.accounts.findName(person.jurisdictionId(), accountId).orElseThrow(NotFoundException::new));
		model.addAttribute("accountId", accountId);
		model.addAttribute("tokens", this.tokens.list(person.jurisdictionId(), accountId));
		return "administration/tokens";
	}

	@PostMapping("/{id}/withdrawal")
	String withdraw(@AuthenticationPrincipal CurrentAccount person, @PathVariable UUID accountId, @PathVariable UUID id,
			RedirectAttributes next) {
		this.tokens.withdraw(person, accountId, id);
		next.addFlashAttribute(Notice.NAME, new Notice("token.withdrawn", ""));
		return "redirect:/administration/accounts/{accountId}/tokens";
	}

}
