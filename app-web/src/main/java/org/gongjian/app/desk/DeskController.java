package org.gongjian.app.desk;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The work desk.
 */
@Controller
@Needs(Permission.USE_OWN_ACCOUNT)
class DeskController {

	private final DeskService desks;

	DeskController(DeskService desks) {
		this.desks = desks;
	}

	@GetMapping("/desk")
	String show(@AuthenticationPrincipal CurrentAccount account, Model model) {
		model.addAttribute("desk", this.desks.desk(account));
		return "desk/show";
	}

}
