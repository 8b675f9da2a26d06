package org.gongjian.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
import org.jspecify.annotations.Nullable;

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
		return each(account, sheet, rows, false);
	}

	/** Keeps the rows and hands them in. */
	List<SheetResult> submit(CurrentAccount account, Sheet sheet, Map<UUID, ReportForm> rows) {
		return each(account, sheet, rows, true);
	}

	/** Keeps and hands in the rows in which something is written. */
	List<SheetResult> submitWritten(CurrentAccount account, Sheet sheet, Map<UUID, ReportForm> rows) {
		Map<UUID, ReportForm> written = new LinkedHashMap<>(rows);
		written.entrySet()
			.removeIf((row) -> sheet.row(row.getKey()).filter((found) -> found.isEmptyIn(row.getValue())).isPresent());
		return Stream
			.concat(submit(account, sheet, written).stream(),
					rows.keySet()
						.stream()
						.filter((id) -> !written.containsKey(id))
						.map((id) -> result(id, Outcome.EMPTY, this.texts.of("sheet.state.EMPTY"))))
			.toList();
	}

	private List<SheetResult> each(CurrentAccount account, Sheet sheet, Map<UUID, ReportForm> rows, boolean submit) {
		List<SheetResult> results = new ArrayList<>();
		rows.forEach((assignment, typed) -> results.add(one(account, sheet, assignment, typed, submit,
				(row, form, errors) -> keepSound(account, sheet, row, form, errors))));
		return results;
	}

	/**
	 * The same for a program; a row in which something is wrong leaves nothing behind.
	 * @param submit whether the rows are handed in
	 * @param way carries out the change of one row, by its assignment
	 */
	List<SheetResult> each(CurrentAccount account, Sheet sheet, Map<UUID, ReportForm> rows, boolean submit,
			BiFunction<UUID, Supplier<SheetResult>, SheetResult> way) {
		List<SheetResult> results = new ArrayList<>();
		rows.forEach((assignment, typed) -> results.add(way.apply(assignment, () -> one(account, sheet, assignment,
				typed, submit, (row, form, errors) -> this.refusals.whole(assignment, errors)))));
		return results;
	}

	private SheetResult one(CurrentAccount account, Sheet sheet, UUID assignment, ReportForm typed, boolean submit,
			Mistakes mistakes) {
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
		return (row.isUntouchedBy(typed) && row.state() == null) ? this.refusals.blank(assignment, errors)
				: mistakes.of(row, form, errors);
	}

	/** A mistake in one field does not cost what was typed in the others. */
	private SheetResult keepSound(CurrentAccount account, Sheet sheet, SheetRow row, ReportForm typed,
			BeanPropertyBindingResult errors) {
		UUID assignment = row.line().assignmentId();
		ReportForm sound = SoundPart.of(typed, row.form(), errors);
		if (!row.open() || row.isUntouchedBy(sound)) {
			return this.refusals.of(assignment, errors, stored(row), sound.equals(typed));
		}
		return ReportReader
			.read(sound, row.targets(), row.former(), false, new BeanPropertyBindingResult(sound, "form"))
			.map((read) -> keep(account, sheet, assignment, read, false))
			.map((saved) -> saved.done() ? this.refusals.of(assignment, errors, saved, sound.equals(typed)) : saved)
			.orElseGet(() -> this.refusals.of(assignment, errors, null, false));
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
					List.of(), true);
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

	/** That the row stands as a draft already; {@code null} where nothing is stored. */
	private @Nullable SheetResult stored(SheetRow row) {
		ReportState state = row.state();
		return (row.open() && state != null) ? new SheetResult(row.line().assignmentId(), Outcome.SAVED,
				this.texts.of("sheet.saved", row.savedAt()), state.version(), Map.of(), List.of(), true) : null;
	}

	/** What becomes of a row in which something is wrong. */
	private interface Mistakes {

		SheetResult of(SheetRow row, ReportForm typed, BeanPropertyBindingResult errors);

	}

	private static SheetResult result(UUID assignment, Outcome outcome, String message) {
		return new SheetResult(assignment, outcome, message, null, Map.of(), List.of(),
				outcome != Outcome.CONFLICT && outcome != Outcome.CLOSED);
	}

}
