package org.gongjian.app.period;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

import org.gongjian.app.api.Once;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.period.LockUnchangedException;
import org.gongjian.domain.period.OwnRequestException;
import org.gongjian.domain.report.OwnReportException;
import org.gongjian.domain.report.ReportNotApprovedException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Locking the periods of a plan and permitting late reports, for programs.
 */
@RestController
@RequestMapping("/api/v1/plans/{id}/periods")
@Needs(Permission.LOCK_PERIODS)
class PeriodApiController {

	private final PeriodPages pages;

	private final LockService locks;

	private final PermitDeciding permits;

	private final ReopeningService reopenings;

	private final Clock clock;

	PeriodApiController(PeriodPages pages, LockService locks, PermitDeciding permits, ReopeningService reopenings,
			Clock clock) {
		this.pages = pages;
		this.locks = locks;
		this.permits = permits;
		this.reopenings = reopenings;
		this.clock = clock;
	}

	@GetMapping
	Slice<PeriodAnswer.PeriodLineAnswer> list(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@ParameterObject Paging paging) {
		return paging.of(this.pages.list(account.scope(), id).lines(), (line) -> line.start().toString())
			.map(PeriodAnswer.PeriodLineAnswer::of);
	}

	@GetMapping("/{start}")
	PeriodAnswer show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable LocalDate start) {
		return PeriodAnswer.of(this.pages.page(account.scope(), id, start));
	}

	@PostMapping("/{start}/lock")
	ResponseEntity<PeriodAnswer> lock(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable LocalDate start, @RequestBody DecisionBody body, Once once) {
		return decide(account, id, start, body, once, "period.lock.already",
				(form) -> this.locks.decide(account, id, start, true, form.reason()));
	}

	@PostMapping("/{start}/lift")
	ResponseEntity<PeriodAnswer> lift(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable LocalDate start, @RequestBody DecisionBody body, Once once) {
		return decide(account, id, start, body, once, "period.lift.already",
				(form) -> this.locks.decide(account, id, start, false, form.reason()));
	}

	@PostMapping("/{start}/reports/{assignmentId}/permit")
	ResponseEntity<PeriodAnswer> permit(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable LocalDate start, @PathVariable UUID assignmentId, @RequestBody DecisionBody body, Once once) {
		return decide(account, id, start, body, once, "period.error.meanwhile", (form) -> {
			this.pages.page(account.scope(), id, start).line(assignmentId);
			Errors errors = new BeanPropertyBindingResult(form, "form");
			LocalDate until = form.checkUntil(LocalDate.now(this.clock), errors);
			refuse(errors);
			this.permits.give(account, assignmentId, start, body.request(), until, form);
		});
	}

	@PostMapping("/{start}/reports/{assignmentId}/refusal")
	ResponseEntity<PeriodAnswer> refuse(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable LocalDate start, @PathVariable UUID assignmentId, @RequestBody DecisionBody body, Once once) {
		return decide(account, id, start, body, once, "period.error.meanwhile", (form) -> {
			this.pages.page(account.scope(), id, start).line(assignmentId);
			this.permits.give(account, assignmentId, start, body.request(), null, form);
		});
	}

	@PostMapping("/{start}/reports/{assignmentId}/reopening")
	ResponseEntity<PeriodAnswer> reopen(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable LocalDate start, @PathVariable UUID assignmentId, @RequestBody DecisionBody body, Once once) {
		return decide(account, id, start, body, once, "period.error.meanwhile", (form) -> {
			this.pages.page(account.scope(), id, start).line(assignmentId);
			this.reopenings.reopen(account, assignmentId, start, form.reason());
		});
	}

	private ResponseEntity<PeriodAnswer> decide(CurrentAccount account, UUID id, LocalDate start, DecisionBody body,
			Once once, String conflict, Consumer<DecisionForm> decision) {
		DecisionForm form = new DecisionForm(body.reason(), body.until());
		return once.answer(PeriodAnswer.class, () -> {
			Errors errors = new BeanPropertyBindingResult(form, "form");
			form.checkReason(errors);
			refuse(errors);
			try {
				decision.accept(form);
			}
			catch (OwnRequestException | OwnReportException ex) {
				throw RefusedException.because(ProblemKind.NOT_ALLOWED, "period.error.own");
			}
			catch (LockUnchangedException | AlreadyAnsweredException | ReportNotApprovedException ex) {
				throw RefusedException.because(ProblemKind.CONFLICT, conflict);
			}
			return show(account, id, start);
		}, body);
	}

	private static void refuse(Errors errors) {
		if (errors.hasErrors()) {
			throw RefusedException.invalid(errors);
		}
	}

	/**
	 * A decision.
	 *
	 * @param reason why
	 * @param until the last day of a permit
	 * @param request the request that is answered; none decides without one
	 */
	record DecisionBody(@Nullable String reason, @Nullable String until, @Nullable UUID request) {

	}

}
