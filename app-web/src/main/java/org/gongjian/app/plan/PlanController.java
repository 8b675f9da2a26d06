package org.gongjian.app.plan;

import java.io.IOException;
import java.util.UUID;

import org.gongjian.app.importing.OpenAmendments;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Published plans: the list, one plan with its actions and texts, and the files they were
 * read from.
 */
@Controller
@RequestMapping("/plans")
class PlanController {

	private final SeenPlans plans;

	private final OpenAmendments amendments;

	PlanController(SeenPlans plans, OpenAmendments amendments) {
		this.plans = plans;
		this.amendments = amendments;
	}

	@GetMapping
	@Needs(Permission.MANAGE_PLANS)
	String list(@AuthenticationPrincipal CurrentAccount account, Model model) {
		model.addAttribute("plans", this.plans.all(account));
		return "plans/list";
	}

	@GetMapping("/{id}")
	@Needs(Permission.READ_LEDGER)
	String show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, Model model) {
		WholePlan whole = this.plans.whole(account, id);
		model.addAttribute("plan", whole.plan());
		model.addAttribute("revisions", whole.revisions());
		boolean mayAmend = account.may(Permission.MANAGE_PLANS);
		model.addAttribute("mayAmend", mayAmend);
		model.addAttribute("openAmendment",
				mayAmend ? this.amendments.of(account.jurisdictionId(), id).orElse(null) : null);
		model.addAttribute("actions", whole.actions());
		return "plans/show";
	}

	@GetMapping("/{id}/documents/{document}")
	@Needs(Permission.READ_LEDGER)
	ResponseEntity<Resource> document(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable UUID document) throws IOException {
		return this.plans.document(account, id, document);
	}

}
