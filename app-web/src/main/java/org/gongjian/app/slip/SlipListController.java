package org.gongjian.app.slip;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The list of slips, and the round of the rules when the office does not want to wait for
 * the next one.
 */
@Controller
@Needs(Permission.READ_LEDGER)
class SlipListController {

	private final SlipLists lists;

	private final SlipRounds rounds;

	private final SlipActors actors;

	private final Texts texts;

	SlipListController(SlipLists lists, SlipRounds rounds, SlipActors actors, Texts texts) {
		this.lists = lists;
		this.rounds = rounds;
		this.actors = actors;
		this.texts = texts;
	}

	@GetMapping("/slips")
	String list(@ModelAttribute("filter") SlipFilter filter, @AuthenticationPrincipal CurrentAccount account,
			Model model) {
		model.addAttribute("list", this.lists.list(account, filter));
		return "slips/index";
	}

	@PostMapping("/slips/rounds")
	@Needs({ Permission.DECIDE_ON_TASKS, Permission.MANAGE_PLANS })
	String round(@AuthenticationPrincipal CurrentAccount account, RedirectAttributes next) {
		if (!this.actors.isOffice(account)) {
			throw new AccessDeniedException("Rounds are the office's");
		}
		RoundOutcome outcome = this.rounds.run(account.jurisdictionId());
		String said = this.texts.of("slip.round.said", outcome.raised(), outcome.escalated(), outcome.closed());
		next.addFlashAttribute("said", said + why(account, outcome));
		return "redirect:/slips";
	}

	/** Why a round brought nothing; empty where it brought something on a working day. */
	private String why(CurrentAccount account, RoundOutcome outcome) {
		if (this.rounds.restsToday(account.jurisdictionId())) {
			return this.texts.of("slip.round.dayOff");
		}
		return outcome.isNothing() ? this.texts.of("slip.round.known") : "";
	}

}
