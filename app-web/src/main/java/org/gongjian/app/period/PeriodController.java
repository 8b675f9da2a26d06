package org.gongjian.app.period;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.administration.Notice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.period.LockUnchangedException;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The periods of a plan: which are locked, locking them and lifting the locks.
 */
@Controller
@RequestMapping("/plans/{id}/periods")
@Needs(Permission.LOCK_PERIODS)
class PeriodController {

	private final PeriodPages pages;

	private final LockService locks;

	PeriodController(PeriodPages pages, LockService locks) {
		this.pages = pages;
		this.locks = locks;
	}

	@GetMapping
	String list(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, Model model) {
		model.addAttribute("list", this.pages.list(account.scope(), id));
		return "periods/list";
	}

	@GetMapping("/{start}")
	String show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable LocalDate start,
			Model model) {
		model.addAttribute("page", this.pages.page(account.scope(), id, start));
		model.addAttribute("form", new DecisionForm("", ""));
		return "periods/show";
	}

	@PostMapping("/{start}/lock")
	String lock(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable LocalDate start,
			@ModelAttribute("form") DecisionForm form, BindingResult errors, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		return decide(account, id, start, true, form, errors, model, response, next);
	}

	@PostMapping("/{start}/lift")
	String lift(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable LocalDate start,
			@ModelAttribute("form") DecisionForm form, BindingResult errors, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		return decide(account, id, start, false, form, errors, model, response, next);
	}

	private String decide(CurrentAccount account, UUID id, LocalDate start, boolean lock, DecisionForm form,
			BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes next) {
		form.checkReason(errors);
		HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
		if (!errors.hasErrors()) {
			try {
				this.locks.decide(account, id, start, lock, form.reason());
				next.addFlashAttribute(Notice.NAME, new Notice(lock ? "period.lock.done" : "period.lift.done", ""));
				return "redirect:/plans/{id}/periods/{start}";
			}
			catch (LockUnchangedException ex) {
				errors.reject(lock ? "period.lock.already" : "period.lift.already");
				status = HttpStatus.CONFLICT;
			}
		}
		response.setStatus(status.value());
		model.addAttribute("page", this.pages.page(account.scope(), id, start));
		return "periods/show";
	}

}
