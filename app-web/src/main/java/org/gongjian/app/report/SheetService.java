package org.gongjian.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.period.LockWords;
import org.gongjian.app.report.SheetResult.Outcome;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.MomentText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.period.PeriodLockedException;
import org.gongjian.domain.report.ReportEndedException;
import org.gongjian.domain.report.ReportSparedException;
import org.gongjian.persistence.report.ReportState;

import org.springframework.stereotype.Service;
import org.springframework.validation.BeanPropertyBindingResult;

/**
 * Saves and hands in the rows of a unit's page. Each row is one report and a change of
 * its own: what is wrong with one does not keep the others back.
 */
@Service
class SheetService {

	private final ExpectedReports expectedReports;

	private final ReportService reports;

	private final SecondTry tries;

	private final LockWords locks;

	private final MomentText moments;

	private final Texts texts;

	private final SheetRefusals refusals;

	SheetService(ExpectedReports expectedReports, ReportService reports, SecondTry tries, LockWords locks,
			MomentText moments, Texts texts, SheetRefusals refusals) {
		this.expectedReports = expectedReports;
		this.reports = reports;
		this.tries = tries;
		this.locks = locks;
		this.moments = moments;
		this.texts = texts;
		this.refusals = refusals;
	}

	/** Keeps the rows as drafts; a row in which nothing was typed is left alone. */
	List<SheetResult> save(CurrentAccount account, Sheet sheet, Map<UUID, ReportForm> rows) {
		return each(account, sheet, rows, false, (assignment, row) -> row.get());
	}

	/** Keeps the rows and hands them in. */
	List<SheetResult> submit(CurrentAccount account, Sheet sheet, Map<UUID, ReportForm> rows) {
		return each(account, sheet, rows, true, (assignment, row) -> row.get());
	}

	/**
	 * The same for a program.
	 * @param submit whether the rows are handed in
	 * @param way carries out the change of one row, by its assignment
	 */
	List<SheetResult> each(CurrentAccount account, Sheet sheet, Map<UUID, ReportForm> rows, boolean submit,
			BiFunction<UUID, Supplier<SheetResult>, SheetResult> way) {
		List<SheetResult> results = new ArrayList<>();
		rows.forEach((assignment, typed) -> results
			.add(way.apply(assignment, () -> one(account, sheet, assignment, typed, submit))));
		return results;
	}

	private SheetResult one(CurrentAccount account, Sheet sheet, UUID assignment, ReportForm typed, boolean submit) {
		Optional<SheetRow> found = sheet.row(assignment);
		if (found.isEmpty()) {
			return result(assignment, Outcome.CLOSED, this.texts.of("sheet.gone"));
		}
		SheetRow row = found.get();
		if (row.isUntouchedBy(typed) && (!submit || !row.open())) {
			return result(assignment, Outcome.UNTOUCHED, "");
		}
		ReportForm form = typed.inOrderOf(row.targets());
		BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
		Optional<TypedReport> report = ReportReader.read(form, row.targets(), row.former(), submit, errors);
		if (report.isPresent()) {
			return keep(account, sheet, assignment, report.get(), submit);
		}
		if (row.isUntouchedBy(typed)) {
			ReportState state = row.state();
			return (state == null) ? this.refusals.blank(assignment, errors)
					: this.refusals.of(assignment, errors, true).withVersion(state.version());
		}
		return submit ? keepUnfinished(account, sheet, row, form, errors) : this.refusals.of(assignment, errors, false);
	}

	/** What cannot be handed in yet is kept as a draft, if it can be one. */
	private SheetResult keepUnfinished(CurrentAccount account, Sheet sheet, SheetRow row, ReportForm form,
			BeanPropertyBindingResult errors) {
		UUID assignment = row.line().assignmentId();
		Optional<TypedReport> draft = ReportReader.read(form, row.targets(), row.former(), false,
				new BeanPropertyBindingResult(form, "form"));
		if (draft.isEmpty()) {
			return this.refusals.of(assignment, errors, false);
		}
		SheetResult kept = keep(account, sheet, assignment, draft.get(), false);
		return (kept.outcome() == Outcome.SAVED)
				? this.refusals.of(assignment, errors, true).withVersion(kept.version()) : kept;
	}

	private SheetResult keep(CurrentAccount account, Sheet sheet, UUID assignment, TypedReport report, boolean submit) {
		try {
			ExpectedReport expected = this.expectedReports.find(account.scope(), assignment, sheet.period());
			if (submit) {
				this.tries.run(() -> this.reports.submit(account, expected, report));
				return result(assignment, Outcome.SUBMITTED, this.texts.of("sheet.state.SUBMITTED"));
			}
			SavedReport saved = this.tries.of(() -> this.reports.save(account, expected, report));
			return new SheetResult(assignment, Outcome.SAVED,
					this.texts.of("sheet.saved", this.moments.of(saved.savedAt())), saved.version(), Map.of(),
					List.of());
		}
		catch (ReportConflictException ex) {
			return result(assignment, Outcome.CONFLICT, this.texts.of("sheet.conflict"));
		}
		catch (PeriodLockedException ex) {
			return result(assignment, Outcome.CLOSED,
					this.texts.of("sheet.locked", this.locks.why(ex.planPeriod(), ex.writability())));
		}
		catch (ReportEndedException | ReportSparedException | NotFoundException ex) {
			return result(assignment, Outcome.CLOSED, this.texts.of("sheet.gone"));
		}
	}

	private static SheetResult result(UUID assignment, Outcome outcome, String message) {
		return new SheetResult(assignment, outcome, message, null, Map.of(), List.of());
	}

}
