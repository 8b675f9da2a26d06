package org.gongjian.app.waiting;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The corrections and requests that wait for others.
 */
@Controller
@Needs(Permission.REPORT_PROGRESS)
class WaitingController {

	private final WaitingLists lists;

	WaitingController(WaitingLists lists) {
		this.lists = lists;
	}

	@GetMapping("/desk/waiting")
	String show(@AuthenticationPrincipal CurrentAccount account, Model model) {
		model.addAttribute("corrections", this.lists.corrections(account));
		model.addAttribute("requests", this.lists.requests(account));
		return "desk/waiting";
	}

}
