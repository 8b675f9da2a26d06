package org.gongjian.app.history;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The page of what changed since a day.
 */
@Controller
@Needs(Permission.READ_LEDGER)
class ChangeController {

	private final ChangeService changes;

	ChangeController(ChangeService changes) {
		this.changes = changes;
	}

	@GetMapping("/changes")
	String show(@ModelAttribute("filter") ChangeFilter filter, @AuthenticationPrincipal CurrentAccount account,
			Model model) {
		model.addAttribute("list", this.changes.page(filter, account));
		return "changes/show";
	}

}
