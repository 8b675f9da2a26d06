package org.gongjian.app.target;

import org.gongjian.app.moment.AsOf;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Targets as a list.
 */
@Controller
@Needs(Permission.READ_LEDGER)
class TargetListController {

	private final TargetListService targets;

	TargetListController(TargetListService targets) {
		this.targets = targets;
	}

	@GetMapping("/targets")
	String list(@ModelAttribute("filter") TargetFilter filter, AsOf asOf,
			@AuthenticationPrincipal CurrentAccount account, Model model) {
		model.addAttribute("list", asOf.read((moment) -> this.targets.list(filter, account.scope(), moment)));
		asOf.leaveOut((moment) -> this.targets.notKept(account.scope(), moment));
		return "targets/list";
	}

}
