package org.gongjian.app.target;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Changes how a target is judged.
 */
@Controller
@Needs(Permission.MANAGE_PLANS)
class TargetRuleController {

	private final TargetRuleService rules;

	private final TargetPageService targets;

	TargetRuleController(TargetRuleService rules, TargetPageService targets) {
		this.rules = rules;
		this.targets = targets;
	}

	@PostMapping("/targets/{id}/rule")
	String change(@PathVariable UUID id, @ModelAttribute("form") TargetRuleForm typed, BindingResult result,
			@AuthenticationPrincipal CurrentAccount account, Model model, HttpServletResponse response) {
		TargetPage page = this.targets.page(id, account);
		Optional<TypedRule> rule = result.hasErrors() ? Optional.empty()
				: TargetRuleReader.read(typed, page.check(), page.mayReport(), page.summed(), result);
		model.addAttribute("target", page);
		if (rule.isEmpty()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "targets/show";
		}
		try {
			this.rules.change(id, rule.get(), account);
			return "redirect:/targets/{id}";
		}
		catch (RuleClashException ex) {
			ex.note(result);
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return "targets/show";
		}
		catch (TargetRuleConflictException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			TargetPage now = this.targets.page(id, account);
			model.addAttribute("target", now);
			model.addAttribute("mine", this.targets.words(now, rule.get()));
			model.addAttribute("form", typed.begunFrom(now.rule().version()).withFreeRows(now.choices()));
			return "targets/show";
		}
	}

}
