package org.gongjian.app.report;

import java.util.function.Supplier;

import org.gongjian.app.period.LockWords;
import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.domain.period.PeriodLockedException;
import org.gongjian.domain.report.ReportEndedException;
import org.gongjian.domain.report.ReportLockedException;
import org.gongjian.domain.report.ReportSparedException;

import org.springframework.stereotype.Component;

/**
 * Tells programs why a report cannot be written.
 */
@Component
public class ReportRefusals {

	private final LockWords words;

	ReportRefusals(LockWords words) {
		this.words = words;
	}

	/** Carries out a change, and says why where it cannot be done. */
	public <T> T of(Supplier<T> change) {
		try {
			return change.get();
		}
		catch (PeriodLockedException ex) {
			throw RefusedException.conflict(this.words.why(ex.planPeriod(), ex.writability()) + " "
					+ String.join("、", this.words.ask(ex.planPeriod().jurisdictionId())));
		}
		catch (ReportEndedException ex) {
			throw RefusedException.because(ProblemKind.CONFLICT, "report.ended", ex.revision());
		}
		catch (ReportSparedException ex) {
			throw RefusedException.because(ProblemKind.CONFLICT, "report.spared");
		}
		catch (ReportLockedException ex) {
			throw RefusedException.because(ProblemKind.CONFLICT, "evidence.error.locked");
		}
	}

}
