package org.gongjian.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.target.CorrectionLine;
import org.gongjian.app.target.CorrectionOpenException;
import org.gongjian.app.target.CorrectionOvertakenException;
import org.gongjian.app.target.CorrectionService;
import org.gongjian.app.target.Corrections;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.report.FirstReviewerException;
import org.gongjian.domain.report.OwnReportException;
import org.gongjian.domain.report.ReportNotSubmittedException;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.target.OwnCorrectionException;
import org.gongjian.persistence.report.ReviewQueries;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Decides on many reports or corrections with one reason, each in a transaction of its
 * own and held one at a time.
 */
@Component
class BulkReviews {

	private final ReviewService service;

	private final ReviewQueries queries;

	private final ReviewSeats seats;

	private final ReportName names;

	private final CorrectionService correctionService;

	private final Corrections corrections;

	private final Texts texts;

	BulkReviews(ReviewService service, ReviewQueries queries, ReviewSeats seats, ReportName names,
			CorrectionService correctionService, Corrections corrections, Texts texts) {
		this.service = service;
		this.queries = queries;
		this.seats = seats;
		this.names = names;
		this.correctionService = correctionService;
		this.corrections = corrections;
		this.texts = texts;
	}

	/** Approves reports, or sends them back with a reason. */
	BulkOutcome reports(CurrentAccount account, List<String> marks, boolean approved, String reason) {
		return reports(account, marks, approved, reason, (mark, decision) -> decision.run());
	}

	/**
	 * The same for a program.
	 * @param each carries out one decision under its mark
	 */
	BulkOutcome reports(CurrentAccount account, List<String> marks, boolean approved, String reason,
			BiConsumer<String, Runnable> each) {
		List<BulkOutcome.Refused> refused = new ArrayList<>();
		List<ReportStatus> approvals = new ArrayList<>();
		List<String> all = marks.stream().distinct().toList();
		for (String mark : all) {
			Optional<ChosenReport> chosen = ChosenReport.read(mark);
			String why = tryOut(() -> each.accept(mark, () -> {
				ChosenReport report = chosen.orElseThrow(NotFoundException::new);
				if (approved) {
					approvals.add(this.service.approve(account, report));
				}
				else {
					this.service.sendBack(account, report, reason);
				}
			}));
			if (!why.isEmpty()) {
				refused.add(new BulkOutcome.Refused(chosen.map((report) -> report.reportId().toString()).orElse(mark),
						name(account, chosen), why));
			}
		}
		return approved ? approved(approvals, refused) : outcome("review.bulk.returned", all.size(), refused);
	}

	/** Accepts corrections, or refuses them with a reason. */
	BulkOutcome corrections(CurrentAccount account, List<UUID> ids, boolean accepted, String reason) {
		return corrections(account, ids, accepted, reason, (id, decision) -> decision.run());
	}

	/**
	 * The same for a program.
	 * @param each carries out one decision under its id
	 */
	BulkOutcome corrections(CurrentAccount account, List<UUID> ids, boolean accepted, String reason,
			BiConsumer<String, Runnable> each) {
		List<BulkOutcome.Refused> refused = new ArrayList<>();
		List<UUID> all = ids.stream().distinct().toList();
		for (UUID id : all) {
			String why = tryOut(() -> each.accept(id.toString(),
					() -> this.correctionService.decide(id, accepted, reason, account)));
			if (!why.isEmpty()) {
				refused.add(new BulkOutcome.Refused(id.toString(), correction(account, id), why));
			}
		}
		return outcome(accepted ? "correction.bulk.accepted" : "correction.bulk.refused", all.size(), refused);
	}

	/** Says of how many the figures count now, and how many wait for a second review. */
	private BulkOutcome approved(List<ReportStatus> approvals, List<BulkOutcome.Refused> refused) {
		long passedOn = approvals.stream().filter(ReportStatus.ENDORSED::equals).count();
		long done = approvals.size() - passedOn;
		String code = (passedOn == 0) ? "review.bulk.approved"
				: (done == 0) ? "review.bulk.endorsed" : "review.bulk.approvedAndEndorsed";
		return new BulkOutcome(this.texts.of(code, done, refused.size(), passedOn), refused);
	}

	private BulkOutcome outcome(String code, int all, List<BulkOutcome.Refused> refused) {
		return new BulkOutcome(this.texts.of(code, all - refused.size(), refused.size()), refused);
	}

	/** Why it was refused; empty where it was done. */
	private String tryOut(Runnable decision) {
		try {
			decision.run();
			return "";
		}
		catch (OwnReportException ex) {
			return this.texts.of("review.refused.own");
		}
		catch (FirstReviewerException ex) {
			return this.texts.of("review.refused.first");
		}
		catch (ReportNotSubmittedException ex) {
			return this.texts.of("review.refused.decided");
		}
		catch (ForeignReviewException ex) {
			return this.texts.of("review.refused.foreign");
		}
		catch (OwnCorrectionException ex) {
			return this.texts.of("correction.error.own");
		}
		catch (CorrectionOpenException ex) {
			return this.texts.of("correction.error.decided");
		}
		catch (CorrectionOvertakenException ex) {
			return this.texts.of("correction.error.overtaken");
		}
		catch (NotFoundException ex) {
			return this.texts.of("review.refused.unknown");
		}
		catch (ConcurrencyFailureException ex) {
			return this.texts.of("review.refused.busy");
		}
	}

	private String name(CurrentAccount account, Optional<ChosenReport> chosen) {
		return chosen.flatMap((report) -> this.queries.find(this.seats.of(account), report.reportId()))
			.map(this.names::of)
			.orElseGet(() -> this.texts.of("review.refused.nameless"));
	}

	private String correction(CurrentAccount account, UUID id) {
		try {
			CorrectionLine line = this.corrections.one(id, account);
			return this.texts.of("correction.name", line.period(), line.indicator(), line.unit());
		}
		catch (NotFoundException ex) {
			return this.texts.of("review.refused.nameless");
		}
	}

}
