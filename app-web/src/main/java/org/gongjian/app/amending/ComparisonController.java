package org.gongjian.app.amending;

import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The plan in force beside the draft of its next text, and the pairs that a person
 * corrects there.
 */
@Controller
@RequestMapping("/plans/imports/{id}/comparison")
@Needs(Permission.MANAGE_PLANS)
class ComparisonController {

	private final AmendmentService amendments;

	private final PairingService pairing;

	ComparisonController(AmendmentService amendments, PairingService pairing) {
		this.amendments = amendments;
		this.pairing = pairing;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable Change show, Model model) {
		ComparedPlan comparison = this.amendments.compare(account, id);
		model.addAttribute("comparison", comparison);
		model.addAttribute("show", show);
		model.addAttribute("actions", comparison.shown(show));
		model.addAttribute("counts", comparison.counts());
		model.addAttribute("added", comparison.choices(Change.ADDED));
		return "amendments/comparison";
	}

	@PostMapping("/pairs")
	String pair(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @RequestParam UUID task,
			@RequestParam(defaultValue = "") String counterpart, @RequestParam(required = false) @Nullable Change show,
			RedirectAttributes next) {
		this.pairing.pair(account, id, task, counterpart);
		return back(task, show, next);
	}

	@PostMapping("/pairs/{task}/automatic")
	String letFollow(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable UUID task,
			@RequestParam(required = false) @Nullable Change show, RedirectAttributes next) {
		this.pairing.letFollow(account, id, task);
		return back(task, show, next);
	}

	private static String back(UUID task, @Nullable Change show, RedirectAttributes next) {
		next.addAttribute("task", task);
		if (show != null) {
			next.addAttribute("show", show);
			return "redirect:/plans/imports/{id}/comparison?show={show}#o-{task}";
		}
		return "redirect:/plans/imports/{id}/comparison#o-{task}";
	}

}
