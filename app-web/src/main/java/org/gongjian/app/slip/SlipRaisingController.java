package org.gongjian.app.slip;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.slip.SlipRefusedException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Raising slips by hand, from the page of a task.
 */
@Controller
@Needs({ Permission.DECIDE_ON_TASKS, Permission.MANAGE_PLANS })
class SlipRaisingController {

	private final SlipRaising raising;

	private final SlipService slips;

	private final Texts texts;

	SlipRaisingController(SlipRaising raising, SlipService slips, Texts texts) {
		this.raising = raising;
		this.slips = slips;
		this.texts = texts;
	}

	@GetMapping("/slips/new")
	String form(@AuthenticationPrincipal CurrentAccount account, @RequestParam(required = false) @Nullable UUID task,
			Model model) {
		model.addAttribute("page", this.raising.blank(account, task));
		return "slips/new";
	}

	@PostMapping("/slips")
	String raise(@AuthenticationPrincipal CurrentAccount account, RaiseForm form, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		Map<String, String> errors = new LinkedHashMap<>();
		HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
		RaisedByHand wanted = this.raising.check(account, form, errors);
		if (errors.isEmpty()) {
			try {
				List<UUID> raised = this.slips.raise(account, wanted);
				next.addFlashAttribute("said", this.texts.of("slip.said.RAISE", raised.size()));
				if (raised.size() > 1) {
					next.addAttribute("task", wanted.taskId());
					return "redirect:/slips";
				}
				next.addAttribute("id", raised.get(0));
				return "redirect:/slips/{id}";
			}
			catch (SlipRefusedException ex) {
				errors.put("problem", this.texts.of(ex.refusal()));
				status = HttpStatus.CONFLICT;
			}
		}
		model.addAttribute("problem", errors.get("problem"));
		model.addAttribute("page", this.raising.page(account, form, errors));
		response.setStatus(status.value());
		return "slips/new";
	}

}
