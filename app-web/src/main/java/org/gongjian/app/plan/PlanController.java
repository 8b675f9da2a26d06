package org.gongjian.app.plan;

import java.io.IOException;
import java.util.UUID;

import org.gongjian.app.file.Download;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.importing.OpenAmendments;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.plan.PlanQueries;
import org.gongjian.persistence.plan.PlanRow;

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

	private final PlanQueries plans;

	private final OpenAmendments amendments;

	private final Download download;

	PlanController(PlanQueries plans, OpenAmendments amendments, Download download) {
		this.plans = plans;
		this.amendments = amendments;
		this.download = download;
	}

	@GetMapping
	@Needs(Permission.MANAGE_PLANS)
	String list(@AuthenticationPrincipal CurrentAccount account, Model model) {
		model.addAttribute("plans", this.plans.findAll(account.scope()));
		return "plans/list";
	}

	@GetMapping("/{id}")
	@Needs(Permission.READ_LEDGER)
	String show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, Model model) {
		model.addAttribute("plan", seen(account, id));
		model.addAttribute("revisions", this.plans.findRevisions(account.jurisdictionId(), id));
		boolean mayAmend = account.may(Permission.MANAGE_PLANS);
		model.addAttribute("mayAmend", mayAmend);
		model.addAttribute("openAmendment",
				mayAmend ? this.amendments.of(account.jurisdictionId(), id).orElse(null) : null);
		model.addAttribute("actions", PlanAction.all(this.plans, account.jurisdictionId(), id));
		return "plans/show";
	}

	@GetMapping("/{id}/documents/{document}")
	@Needs(Permission.READ_LEDGER)
	ResponseEntity<Resource> document(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable UUID document) throws IOException {
		seen(account, id);
		return this.download.answer("SourceDocument", document,
				this.plans.findDocument(account.jurisdictionId(), id, document).orElseThrow(NotFoundException::new));
	}

	private PlanRow seen(CurrentAccount account, UUID id) {
		return this.plans.findAll(account.scope())
			.stream()
			.filter((plan) -> plan.id().equals(id))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

}
