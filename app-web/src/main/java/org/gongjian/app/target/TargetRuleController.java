package org.gongjian.app.target;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") TargetRuleForm form, BindingResult result,
			@AuthenticationPrincipal CurrentAccount account, Model model, HttpServletResponse response) {
		if (!result.hasErrors()) {
			try {
				this.rules.change(id, form, account.scope());
				return "redirect:/targets/{id}";
			}
			catch (NotAssignedException ex) {
				result.rejectValue("reporters", "target.rule.notAssigned");
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("target", this.targets.page(id, account));
		return "targets/show";
	}

}
