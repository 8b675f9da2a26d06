package org.gongjian.app.report;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.persistence.report.ReportTarget;

import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/**
 * Writes reports for programs: what they send is read like what people type.
 */
@Component
class ReportWriting {

	private final ReportPages pages;

	private final ReportService reports;

	private final ReportRefusals refusals;

	ReportWriting(ReportPages pages, ReportService reports, ReportRefusals refusals) {
		this.pages = pages;
		this.reports = reports;
		this.refusals = refusals;
	}

	ReportAnswer answer(CurrentAccount account, ExpectedReport expected) {
		return ReportAnswer.of(this.pages.page(account.scope(), expected));
	}

	ReportAnswer save(CurrentAccount account, ExpectedReport expected, ReportForm form) {
		this.reports.save(account, expected, read(account, expected, form, false));
		return answer(account, expected);
	}

	ReportAnswer submit(CurrentAccount account, ExpectedReport expected, ReportForm form) {
		this.reports.submit(account, expected, read(account, expected, form, true));
		return answer(account, expected);
	}

	/** Carries out a change; where another text is stored, that is told. */
	<T> T tell(CurrentAccount account, ExpectedReport expected, Supplier<T> change) {
		try {
			return this.refusals.of(change);
		}
		catch (ReportConflictException ex) {
			throw RefusedException.overtaken("problem.conflict.detail", answer(account, expected));
		}
	}

	private TypedReport read(CurrentAccount account, ExpectedReport expected, ReportForm typed, boolean submit) {
		ReportPage page = this.pages.page(account.scope(), expected);
		refuseForeignFigures("", typed, page.targets());
		ReportForm form = typed.inOrderOf(page.targets());
		Errors errors = new BeanPropertyBindingResult(form, "form");
		return ReportReader.read(form, page.targets(), page.former(), submit, errors)
			.orElseThrow(() -> RefusedException.invalid(errors));
	}

	/** A figure that is not this report's would be passed over unseen. */
	static void refuseForeignFigures(String row, ReportForm typed, List<ReportTarget> targets) {
		Set<UUID> known = targets.stream().map(ReportTarget::id).collect(Collectors.toSet());
		for (int i = 0; i < typed.figures().size(); i++) {
			UUID target = typed.figures().get(i).target();
			if (target == null || !known.remove(target)) {
				throw RefusedException.invalid(row + "figures[" + i + "].target", "api.figure");
			}
		}
	}

}
