package org.gongjian.app.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.gongjian.app.api.Once;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.app.standing.Moment;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.OwnCorrectionException;
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
 * Corrections of approved figures, for programs.
 */
@RestController
@RequestMapping("/api/v1")
class CorrectionApiController {

	private final Corrections corrections;

	private final TargetPageService targets;

	private final CorrectionReader reader;

	private final CorrectionService service;

	private final Clock clock;

	CorrectionApiController(Corrections corrections, TargetPageService targets, CorrectionReader reader,
			CorrectionService service, Clock clock) {
		this.clock = clock;
		this.corrections = corrections;
		this.targets = targets;
		this.reader = reader;
		this.service = service;
	}

	@GetMapping("/targets/{id}/corrections")
	@Needs(Permission.READ_LEDGER)
	Slice<CorrectionAnswer> of(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@ParameterObject Paging paging) {
		this.targets.requireSeen(id, account);
		return paging.of(this.corrections.of(id, account, Moment.now(this.clock)), (line) -> line.id().toString())
			.map(CorrectionAnswer::of);
	}

	@PostMapping("/targets/{id}/corrections/{unitId}/{periodStart}")
	@Needs(Permission.REPORT_PROGRESS)
	ResponseEntity<CorrectionAnswer> propose(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@PathVariable UUID unitId, @PathVariable LocalDate periodStart, @RequestBody CorrectionForm form,
			Once once) {
		return once.created(CorrectionAnswer.class, () -> {
			CorrectedFigure corrected = this.corrections.figure(id, unitId, periodStart, account);
			Errors errors = new BeanPropertyBindingResult(form, "form");
			Figure figure = this.reader.read(form, corrected.target(), corrected.figure(), errors)
				.orElseThrow(() -> RefusedException.invalid(errors));
			try {
				UUID made = this.service.propose(corrected, figure, CorrectionReader.reason(form), account);
				return CorrectionAnswer.of(this.corrections.one(made, account));
			}
			catch (CorrectionOpenException ex) {
				throw RefusedException.because(ProblemKind.CONFLICT, "correction.error.open");
			}
		}, form);
	}

	@GetMapping("/corrections")
	@Needs(Permission.REVIEW_REPORTS)
	Slice<CorrectionAnswer> waiting(@AuthenticationPrincipal CurrentAccount account, @ParameterObject Paging paging) {
		return paging.of(this.corrections.waiting(account), (line) -> line.id().toString()).map(CorrectionAnswer::of);
	}

	@GetMapping("/corrections/{id}")
	@Needs(Permission.REVIEW_REPORTS)
	CorrectionAnswer show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id) {
		return CorrectionAnswer.of(this.corrections.one(id, account));
	}

	@PostMapping("/corrections/{id}/decision")
	@Needs(Permission.REVIEW_REPORTS)
	ResponseEntity<CorrectionAnswer> decide(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID id,
			@RequestBody CorrectionDecisionForm form, Once once) {
		Errors errors = new BeanPropertyBindingResult(form, "form");
		form.check(errors);
		if (errors.hasErrors()) {
			throw RefusedException.invalid(errors);
		}
		return once.answer(CorrectionAnswer.class, () -> {
			try {
				this.service.decide(id, form.accepts(), form.reason(), account);
				return CorrectionAnswer.of(this.corrections.one(id, account));
			}
			catch (OwnCorrectionException ex) {
				throw RefusedException.because(ProblemKind.NOT_ALLOWED, "correction.error.own");
			}
			catch (CorrectionOpenException ex) {
				throw RefusedException.because(ProblemKind.CONFLICT, "correction.error.decided");
			}
			catch (CorrectionOvertakenException ex) {
				throw RefusedException.because(ProblemKind.CONFLICT, "correction.error.overtaken");
			}
		}, form);
	}

}
