package org.gongjian.app.life;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Drawing samples of closed tasks for a re-check (回头看抽查).
 */
@Controller
@RequestMapping("/life/rechecks")
@Needs({ Permission.DECIDE_ON_TASKS, Permission.MANAGE_PLANS })
class RecheckController {

	private final RecheckService rechecks;

	RecheckController(RecheckService rechecks) {
		this.rechecks = rechecks;
	}

	@GetMapping
	String list(@AuthenticationPrincipal CurrentAccount account, Model model) {
		return show(account, DrawForm.nothing(), Map.of(), model);
	}

	@PostMapping
	String draw(@AuthenticationPrincipal CurrentAccount account, DrawForm form, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		Map<String, String> errors = RecheckService.noErrors();
		UUID draw = this.rechecks.draw(account, form, errors);
		if (draw != null) {
			next.addAttribute("draw", draw);
			return "redirect:/life/rechecks/{draw}";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return show(account, form, errors, model);
	}

	@GetMapping("/{id}")
	String drawn(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, Model model) {
		model.addAttribute("draw", this.rechecks.draw(account, id));
		model.addAttribute("rows", this.rechecks.drawn(account, id));
		return "life/draw";
	}

	private String show(CurrentAccount account, DrawForm form, Map<String, String> errors, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("choices", this.rechecks.choices(account));
		model.addAttribute("scope", account.scope());
		model.addAttribute("draws", this.rechecks.draws(account));
		return "life/rechecks";
	}

}
