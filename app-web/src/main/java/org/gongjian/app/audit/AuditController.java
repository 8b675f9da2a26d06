package org.gongjian.app.audit;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.audit.AuditAction;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The page on which the auditor reads what was done.
 */
@Controller
@Needs(Permission.READ_AUDIT_LOG)
class AuditController {

	private final AuditReader reader;

	AuditController(AuditReader reader) {
		this.reader = reader;
	}

	@GetMapping("/administration/audit")
	String list(@ModelAttribute("filter") AuditFilter filter, @AuthenticationPrincipal CurrentAccount person,
			Model model) {
		model.addAttribute("page", this.reader.list(person.jurisdictionId(), filter));
		model.addAttribute("objectTypes", this.reader.objectTypes(person.jurisdictionId()));
		model.addAttribute("actions", AuditAction.values());
		return "administration/audit";
	}

}
