package org.gongjian.app.amending;

import java.util.UUID;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.persistence.plan.PlanQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a published text of a plan changed. Of a text whose predecessor was not kept the
 * tasks are listed only.
 */
@Controller
@RequestMapping("/plans/{id}/revisions/{number}")
@Needs(Permission.READ_LEDGER)
class RevisionController {

	private final PlanQueries plans;

	private final RevisionService revisions;

	RevisionController(PlanQueries plans, RevisionService revisions) {
		this.plans = plans;
		this.revisions = revisions;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable int number,
			@RequestParam(required = false) @Nullable UUID unit, @RequestParam(required = false) @Nullable Change show,
			Model model) {
		model.addAttribute("plan",
				this.plans.findAll(account.scope())
					.stream()
					.filter((plan) -> plan.id().equals(id))
					.findFirst()
					.orElseThrow(NotFoundException::new));
		if (this.plans.findRevisions(account.jurisdictionId(), id)
			.stream()
			.noneMatch((row) -> row.number() == number)) {
			throw new NotFoundException();
		}
		model.addAttribute("number", number);
		ComparedPlan comparison = this.revisions.compare(account, id, number, unit).orElse(null);
		if (comparison == null) {
			model.addAttribute("added", this.plans.findAdded(account.scope(), id, number));
			model.addAttribute("withdrawn", this.plans.findWithdrawn(account.scope(), id, number));
			model.addAttribute("changed", this.plans.findChanged(account.scope(), id, number));
			return "plans/revision";
		}
		model.addAttribute("comparison", comparison);
		model.addAttribute("unit", unit);
		model.addAttribute("show", show);
		model.addAttribute("actions", comparison.shown(show));
		model.addAttribute("counts", comparison.counts());
		return "amendments/revision";
	}

}
