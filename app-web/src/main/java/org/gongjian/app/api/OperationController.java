package org.gongjian.app.api;

import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page that lists what programs can do.
 */
@Controller
@Needs(Permission.USE_OWN_ACCOUNT)
class OperationController {

	private final Operations operations;

	OperationController(Operations operations) {
		this.operations = operations;
	}

	@GetMapping("/account/api")
	String list(Model model) {
		model.addAttribute("operations", this.operations.all());
		return "account/api";
	}

}
