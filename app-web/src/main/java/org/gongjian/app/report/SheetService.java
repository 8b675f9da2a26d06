package org.gongjian.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

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

	private final MessageSource messages;

	SheetService(ExpectedReports expectedReports, ReportService reports, SecondTry tries, LockWords locks,
			MomentText moments, Texts texts, MessageSource messages) {
		this.expectedReports = expectedReports;
		this.reports = reports;
		this.tries = tries;
		this.locks = locks;
		this.moments = moments;
		this.texts = texts;
		this.messages = messages;
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
		return report.map((read) -> keep(account, sheet, assignment, read, submit))
			.orElseGet(() -> invalid(assignment, errors));
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

	private SheetResult invalid(UUID assignment, BeanPropertyBindingResult errors) {
		Map<String, String> beside = new LinkedHashMap<>();
		List<String> asks = new ArrayList<>();
		for (FieldError error : errors.getFieldErrors()) {
			String text = this.messages.getMessage(error, this.texts.locale());
			if (error.getField().equals("confirmed")) {
				asks.add(text);
			}
			else {
				beside.merge(error.getField(), text, (one, other) -> one + "；" + other);
			}
		}
		String message = this.texts.of(beside.isEmpty() ? "sheet.asked" : "sheet.invalid", beside.size());
		return new SheetResult(assignment, Outcome.INVALID, message, null, beside, asks);
	}

	private static SheetResult result(UUID assignment, Outcome outcome, String message) {
		return new SheetResult(assignment, outcome, message, null, Map.of(), List.of());
	}

}
