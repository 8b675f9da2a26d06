package org.gongjian.app.slip;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.slip.SlipGrade;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The rules by which a district raises slips.
 */
@Controller
@Needs({ Permission.DECIDE_ON_TASKS, Permission.MANAGE_PLANS })
class SlipRulesController {

	private final SlipRulesService rules;

	private final SlipActors actors;

	private final Texts texts;

	SlipRulesController(SlipRulesService rules, SlipActors actors, Texts texts) {
		this.rules = rules;
		this.actors = actors;
		this.texts = texts;
	}

	@GetMapping("/slips/rules")
	String form(@AuthenticationPrincipal CurrentAccount account, Model model) {
		return show(account, this.rules.form(account.jurisdictionId()), Map.of(), model);
	}

	@PostMapping("/slips/rules")
	String change(@AuthenticationPrincipal CurrentAccount account, RulesForm form, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		Map<String, String> errors = new LinkedHashMap<>();
		this.rules.change(account, form, errors);
		if (errors.isEmpty()) {
			next.addFlashAttribute("said", this.texts.of("slip.rules.said"));
			return "redirect:/slips/rules";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(account, form, errors, model);
	}

	private String show(CurrentAccount account, RulesForm form, Map<String, String> errors, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("grades", SlipGrade.values());
		model.addAttribute("office", this.actors.isOffice(account));
		return "slips/rules";
	}

}
