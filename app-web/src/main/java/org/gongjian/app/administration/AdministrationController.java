package org.gongjian.app.administration;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page that leads to the parts of administration that a person may use.
 */
@Controller
@Needs({ Permission.MANAGE_ACCOUNTS, Permission.GRANT_ROLES, Permission.MANAGE_UNITS, Permission.READ_AUDIT_LOG })
class AdministrationController {

	private final AdministrationReader reader;

	AdministrationController(AdministrationReader reader) {
		this.reader = reader;
	}

	@GetMapping("/administration")
	String index(@AuthenticationPrincipal CurrentAccount person, Model model) {
		model.addAttribute("needsSecurityAdministrator", this.reader.shouldAppoint(person));
		return "administration/index";
	}

}
