package org.gongjian.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.api.IfMatch;
import org.gongjian.app.api.Once;
import org.gongjian.app.api.Paging;
import org.gongjian.app.api.Slice;
import org.gongjian.app.api.Versioned;
import org.gongjian.app.period.DecisionForm;
import org.gongjian.app.period.PermitService;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The reports of one's units, for programs.
 */
@RestController
@RequestMapping("/api/v1/reports")
@Needs(Permission.REPORT_PROGRESS)
class ReportApiController {

	private final ReportLists lists;

	private final ExpectedReports expectedReports;

	private final ReportWriting writing;

	private final PermitService permits;

	ReportApiController(ReportLists lists, ExpectedReports expectedReports, ReportWriting writing,
			PermitService permits) {
		this.lists = lists;
		this.expectedReports = expectedReports;
		this.writing = writing;
		this.permits = permits;
	}

	@GetMapping
	Slice<ReportLineAnswer> list(@AuthenticationPrincipal CurrentAccount account,
			@RequestParam(required = false) @Nullable UUID plan,
			@RequestParam(required = false) @Nullable LocalDate period,
			@RequestParam(defaultValue = "ALL") ReportFilter show, @ParameterObject Paging paging) {
		return this.lists.list(account.scope(), plan, period, show)
			.map((list) -> paging.of(list.lines(), (line) -> line.assignmentId().toString())
				.map((line) -> ReportLineAnswer.of(line, list.period())))
			.orElseGet(() -> new Slice<>(List.of(), null, 0));
	}

	@GetMapping("/{assignmentId}/{periodStart}")
	ResponseEntity<ReportAnswer> show(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID assignmentId,
			@PathVariable LocalDate periodStart) {
		ReportAnswer report = this.writing.answer(account, find(account, assignmentId, periodStart));
		return ResponseEntity.ok().eTag(Versioned.tag(report)).body(report);
	}

	@PutMapping("/{assignmentId}/{periodStart}")
	ResponseEntity<ReportAnswer> save(@AuthenticationPrincipal CurrentAccount account, @PathVariable UUID assignmentId,
			@PathVariable LocalDate periodStart, @RequestBody ReportForm typed, IfMatch match, Once once) {
		ReportForm form = typed.begunFrom(match.version(typed.version()));
		ExpectedReport expected = find(account, assignmentId, periodStart);
		return this.writing.tell(account, expected,
				() -> once.answer(ReportAnswer.class, () -> this.writing.save(account, expected, form), form));
	}

	@PostMapping("/{assignmentId}/{periodStart}/submission")
	ResponseEntity<ReportAnswer> submit(@AuthenticationPrincipal CurrentAccount account,
			@PathVariable UUID assignmentId, @PathVariable LocalDate periodStart, @RequestBody ReportForm typed,
			IfMatch match, Once once) {
		ReportForm form = typed.begunFrom(match.version(typed.version()));
		ExpectedReport expected = find(account, assignmentId, periodStart);
		return this.writing.tell(account, expected,
				() -> once.answer(ReportAnswer.class, () -> this.writing.submit(account, expected, form), form));
	}

	@PostMapping("/{assignmentId}/{periodStart}/permit-request")
	ResponseEntity<ReportAnswer> requestPermit(@AuthenticationPrincipal CurrentAccount account,
			@PathVariable UUID assignmentId, @PathVariable LocalDate periodStart, @RequestBody PermitRequestBody body,
			Once once) {
		ExpectedReport expected = find(account, assignmentId, periodStart);
		DecisionForm form = new DecisionForm(body.reason(), null);
		Errors errors = new BeanPropertyBindingResult(form, "form");
		form.checkReason(errors);
		if (errors.hasErrors()) {
			throw RefusedException.invalid(errors);
		}
		return once.answer(ReportAnswer.class, () -> {
			this.permits.request(account, assignmentId, periodStart, form.reason());
			return this.writing.answer(account, expected);
		}, body);
	}

	private ExpectedReport find(CurrentAccount account, UUID assignmentId, LocalDate periodStart) {
		return this.expectedReports.find(account.scope(), assignmentId, periodStart);
	}

	/** Why a report should be written although its period is locked. */
	record PermitRequestBody(@Nullable String reason) {

	}

}
