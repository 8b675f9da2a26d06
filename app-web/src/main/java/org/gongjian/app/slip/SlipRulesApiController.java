package org.gongjian.app.slip;

import java.util.LinkedHashMap;
import java.util.Map;

import org.gongjian.app.administration.ChangedMeanwhileException;
import org.gongjian.app.api.IfMatch;
import org.gongjian.app.api.Once;
import org.gongjian.app.api.Versioned;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The rules by which a district raises slips, and their round, for programs.
 */
@RestController
@RequestMapping("/api/v1/slips")
@Needs({ Permission.DECIDE_ON_TASKS, Permission.MANAGE_PLANS })
class SlipRulesApiController {

	private final SlipRulesService rules;

	private final SlipRounds rounds;

	private final SlipActors actors;

	SlipRulesApiController(SlipRulesService rules, SlipRounds rounds, SlipActors actors) {
		this.rules = rules;
		this.rounds = rounds;
		this.actors = actors;
	}

	@GetMapping("/rules")
	ResponseEntity<RulesForm> show(@AuthenticationPrincipal CurrentAccount account) {
		RulesForm rules = this.rules.form(account.jurisdictionId());
		return ResponseEntity.ok().eTag(Versioned.tag(rules)).body(rules);
	}

	@PutMapping("/rules")
	ResponseEntity<RulesForm> change(@AuthenticationPrincipal CurrentAccount account, @RequestBody RulesForm typed,
			IfMatch match, Once once) {
		RulesForm form = typed.begunFrom(match);
		try {
			return once.answer(RulesForm.class, () -> {
				Map<String, String> errors = new LinkedHashMap<>();
				this.rules.change(account, form, errors);
				if (!errors.isEmpty()) {
					throw RefusedException.invalid(errors);
				}
				return this.rules.form(account.jurisdictionId());
			}, form);
		}
		catch (ChangedMeanwhileException ex) {
			throw RefusedException.overtaken("problem.conflict.detail", this.rules.form(account.jurisdictionId()));
		}
	}

	@PostMapping("/rounds")
	ResponseEntity<RoundOutcome> round(@AuthenticationPrincipal CurrentAccount account, Once once) {
		if (!this.actors.isOffice(account)) {
			throw new AccessDeniedException("Rounds are the office's");
		}
		return once.answer(RoundOutcome.class, () -> this.rounds.run(account.jurisdictionId()));
	}

}
