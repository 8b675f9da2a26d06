package org.gongjian.app.target;

import java.util.UUID;

import org.gongjian.app.moment.AsOf;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The page of one target.
 */
@Controller
@Needs(Permission.READ_LEDGER)
class TargetController {

	private final TargetPageService targets;

	TargetController(TargetPageService targets) {
		this.targets = targets;
	}

	@GetMapping("/targets/{id}")
	String show(@PathVariable UUID id, AsOf asOf, @AuthenticationPrincipal CurrentAccount account, Model model) {
		TargetPage page = asOf.read((moment) -> this.targets.page(id, account, moment));
		model.addAttribute("target", page);
		model.addAttribute("form", page.rule());
		return "targets/show";
	}

}
