package org.gongjian.app.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.administration.Notice;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.period.OwnRequestException;
import org.gongjian.domain.report.OwnReportException;
import org.gongjian.domain.report.ReportNotApprovedException;
import org.jspecify.annotations.Nullable;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One unit's one report in a locked period: permitting it, taking the permit back,
 * opening the approved report again.
 */
@Controller
@RequestMapping("/plans/{id}/periods/{start}/reports/{assignmentId}")
@Needs(Permission.LOCK_PERIODS)
class PermitController {

	private static final String BACK = "redirect:/plans/{id}/periods/{start}/reports/{assignmentId}";

	private final PeriodPages pages;

	private final PermitDeciding permits;

	private final ReopeningService reopenings;

	private final Clock clock;

	PermitController(PeriodPages pages, PermitDeciding permits, ReopeningService reopenings, Clock clock) {
		this.pages = pages;
		this.permits = permits;
		this.reopenings = reopenings;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable LocalDate start,
			@PathVariable UUID assignmentId, Model model) {
		model.addAttribute("form", new DecisionForm("", ""));
		return page(account, id, start, assignmentId, model);
	}

	@PostMapping("/permit")
	String permit(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable LocalDate start,
			@PathVariable UUID assignmentId, @RequestParam(required = false) @Nullable UUID request,
			@ModelAttribute("form") DecisionForm form, BindingResult errors, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		LocalDate until = form.checkUntil(LocalDate.now(this.clock), errors);
		form.checkReason(errors);
		return decide(account, id, start, assignmentId, errors, model, response, next, "period.permit.done",
				() -> this.permits.give(account, assignmentId, start, request, until, form));
	}

	@PostMapping("/refusal")
	String refuse(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable LocalDate start,
			@PathVariable UUID assignmentId, @RequestParam(required = false) @Nullable UUID request,
			@ModelAttribute("form") DecisionForm form, BindingResult errors, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		form.checkReason(errors);
		return decide(account, id, start, assignmentId, errors, model, response, next, "period.refusal.done",
				() -> this.permits.give(account, assignmentId, start, request, null, form));
	}

	@PostMapping("/reopening")
	String reopen(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id, @PathVariable LocalDate start,
			@PathVariable UUID assignmentId, @ModelAttribute("form") DecisionForm form, BindingResult errors,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		form.checkReason(errors);
		return decide(account, id, start, assignmentId, errors, model, response, next, "period.reopening.done",
				() -> this.reopenings.reopen(account, assignmentId, start, form.reason()));
	}

	private String decide(CurrentAccount account, UUID id, LocalDate start, UUID assignmentId, BindingResult errors,
			Model model, HttpServletResponse response, RedirectAttributes next, String done, Runnable decision) {
		this.pages.page(account.scope(), id, start).line(assignmentId);
		HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
		if (!errors.hasErrors()) {
			try {
				decision.run();
				next.addFlashAttribute(Notice.NAME, new Notice(done, ""));
				return BACK;
			}
			catch (OwnRequestException | OwnReportException ex) {
				errors.reject("period.error.own");
			}
			catch (AlreadyAnsweredException | ReportNotApprovedException ex) {
				errors.reject("period.error.meanwhile");
				status = HttpStatus.CONFLICT;
			}
		}
		response.setStatus(status.value());
		return page(account, id, start, assignmentId, model);
	}

	private String page(CurrentAccount account, UUID id, LocalDate start, UUID assignmentId, Model model) {
		PeriodPage page = this.pages.page(account.scope(), id, start);
		model.addAttribute("page", page);
		model.addAttribute("line", page.line(assignmentId));
		return "periods/report";
	}

}
