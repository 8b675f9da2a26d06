package org.gongjian.app.importing.draft;

import org.gongjian.app.importing.edit.Settle;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.planimport.DraftProblem;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Deciding on the doubts of a draft: what the reader assumed is taken over, for one, for
 * all of a kind, or for all that are left on the way to publishing.
 */
@Controller
@RequestMapping("/plans/imports/{id}/doubts")
@Needs(Permission.MANAGE_PLANS)
class DraftDoubtController {

	private final DraftDesk desk;

	private final OpenDrafts drafts;

	private final DraftService corrections;

	DraftDoubtController(DraftDesk desk, OpenDrafts drafts, DraftService corrections) {
		this.desk = desk;
		this.drafts = drafts;
		this.corrections = corrections;
	}

	@PostMapping(params = "doubt")
	String settle(DraftRequest request, @RequestParam int doubt, Model model) {
		return this.desk.change(request, Settle.one(doubt), model);
	}

	@PostMapping(params = "kind")
	String settleAll(DraftRequest request, @RequestParam DraftProblem.Kind kind, Model model) {
		return this.desk.change(request, Settle.all(kind), model);
	}

	@PostMapping(params = "reopened")
	String reopen(DraftRequest request, @RequestParam int reopened, Model model) {
		return this.desk.change(request, Settle.reopen(reopened), model);
	}

	@PostMapping("/rest")
	String settleRest(DraftRequest request) {
		this.corrections.change(request, Settle.rest());
		return this.drafts.find(request).amends() ? "redirect:/plans/imports/{id}/comparison"
				: "redirect:/plans/imports/{id}/publish";
	}

}
