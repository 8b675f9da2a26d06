package org.gongjian.app.amending;

import java.util.UUID;

import org.gongjian.app.plan.RevisedPlan;
import org.gongjian.app.plan.SeenPlans;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
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

	private final SeenPlans plans;

	private final RevisionService revisions;

	RevisionController(SeenPlans plans, RevisionService revisions) {
		this.plans = plans;
		this.revisions = revisions;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable int number,
			@RequestParam(required = false) @Nullable UUID unit, @RequestParam(required = false) @Nullable Change show,
			Model model) {
		model.addAttribute("plan", this.plans.one(account, id));
		model.addAttribute("number", number);
		ComparedPlan comparison = this.revisions.compare(account, id, number, unit).orElse(null);
		if (comparison == null) {
			RevisedPlan revised = this.plans.revision(account, id, number);
			model.addAttribute("added", revised.added());
			model.addAttribute("withdrawn", revised.withdrawn());
			model.addAttribute("changed", revised.changed());
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
