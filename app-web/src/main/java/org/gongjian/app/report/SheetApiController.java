package org.gongjian.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.gongjian.app.api.Once;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.Needs;
import org.gongjian.domain.account.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * All that a unit reports for a period at once, for programs. Each row is a change of its
 * own below the key of the request: what is wrong with one keeps nothing else back.
 */
@RestController
@RequestMapping("/api/v1/reports/sheet")
@Needs(Permission.REPORT_PROGRESS)
class SheetApiController {

	private final Sheets sheets;

	private final SheetService service;

	SheetApiController(Sheets sheets, SheetService service) {
		this.sheets = sheets;
		this.service = service;
	}

	@GetMapping
	SheetAnswer show(@AuthenticationPrincipal CurrentAccount account,
			@RequestParam(required = false) @Nullable UUID plan, @RequestParam(required = false) @Nullable UUID unit,
			@RequestParam(required = false) @Nullable LocalDate period) {
		return SheetAnswer.of(find(account, plan, unit, period));
	}

	@PostMapping
	ResponseEntity<SheetOutcome> save(@AuthenticationPrincipal CurrentAccount account, @RequestBody SheetBody body,
			Once once) {
		return carryOut(account, body, once, false);
	}

	@PostMapping("/submission")
	ResponseEntity<SheetOutcome> submit(@AuthenticationPrincipal CurrentAccount account, @RequestBody SheetBody body,
			Once once) {
		return carryOut(account, body, once, true);
	}

	private ResponseEntity<SheetOutcome> carryOut(CurrentAccount account, SheetBody body, Once once, boolean submit) {
		Map<UUID, ReportForm> rows = body.reports();
		Sheet sheet = find(account, body.plan(), body.unit(), body.period());
		List<UUID> order = List.copyOf(rows.keySet());
		rows.forEach((assignment, form) -> sheet.row(assignment)
			.ifPresent((row) -> ReportWriting.refuseForeignFigures("rows[" + order.indexOf(assignment) + "].", form,
					row.targets())));
		ResponseEntity<SheetOutcome> begun = once.answer(SheetOutcome.class, () -> new SheetOutcome(0, List.of()),
				body);
		List<SheetResult> results = this.service.each(account, sheet, rows, submit,
				(assignment, row) -> part(once.part(assignment.toString()), row));
		return ResponseEntity.ok()
			.headers(begun.getHeaders())
			.body(new SheetOutcome((int) results.stream().filter(SheetResult::done).count(), results));
	}

	/**
	 * Keeps what became of a row that was taken; one that was not leaves nothing behind.
	 */
	private static SheetResult part(Once once, Supplier<SheetResult> row) {
		try {
			return Objects.requireNonNull(once.answer(SheetResult.class, () -> {
				SheetResult result = row.get();
				if (!result.done()) {
					throw new NotTakenException(result);
				}
				return result;
			}).getBody());
		}
		catch (NotTakenException ex) {
			return ex.result;
		}
	}

	private Sheet find(CurrentAccount account, @Nullable UUID plan, @Nullable UUID unit, @Nullable LocalDate period) {
		return this.sheets.sheet(account.scope(), plan, unit, period, account.unitId())
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * What became of the rows.
	 *
	 * @param taken how many stand as it was wished
	 */
	record SheetOutcome(int taken, List<SheetResult> rows) {

	}

	/** A row was not taken, and what was begun for it is undone. */
	private static final class NotTakenException extends RuntimeException {

		private final transient SheetResult result;

		NotTakenException(SheetResult result) {
			super("Not taken: " + result.outcome());
			this.result = result;
		}

	}

}
