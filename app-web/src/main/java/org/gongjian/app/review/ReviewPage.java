package org.gongjian.app.review;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.plan.LeadOfficial;
import org.gongjian.domain.report.ReviewStep;
import org.gongjian.persistence.evidence.EvidenceFile;
import org.gongjian.persistence.report.PastReview;
import org.gongjian.persistence.report.ReportHeading;
import org.gongjian.persistence.report.SubmittedReport;
import org.jspecify.annotations.Nullable;

/**
 * The page on which one report is reviewed.
 *
 * @param report the report
 * @param heading what it is about
 * @param officials who takes the lead of the action
 * @param period the name of the period
 * @param deadline the last day on which it is on time
 * @param submittedAt when it was handed in
 * @param sinceApproved what changed since what was approved last
 * @param sinceReviewed what changed since its last review; {@code null} where this
 * submission is the first, or the last review approved it
 * @param evidence the files behind it
 * @param reviews earlier reviews, latest first
 * @param mine whether the review that it waits for is this person's to do
 */
record ReviewPage(SubmittedReport report, ReportHeading heading, List<LeadOfficial> officials, String period,
		LocalDate deadline, String submittedAt, ReviewChange sinceApproved, @Nullable ReviewChange sinceReviewed,
		List<EvidenceFile> evidence, List<PastReview> reviews, boolean mine) {

	/** The files that came after the last review of an earlier submission. */
	public List<EvidenceFile> newEvidence() {
		return this.reviews.stream()
			.filter((review) -> review.submission() < this.report.submissions())
			.findFirst()
			.map((review) -> this.evidence.stream()
				.filter((file) -> file.uploadedAt().isAfter(review.decidedAt()))
				.toList())
			.orElse(List.of());
	}

	/** The review that it waits for; {@code null} for none. */
	public @Nullable ReviewStep step() {
		return this.report.status().awaits();
	}

	public boolean waiting() {
		return step() != null;
	}

	/** Whether the person wrote it or did its first review and so may not decide. */
	public boolean own() {
		return this.report.written() || (this.report.reviewedFirst() && step() == ReviewStep.SECOND);
	}

	/** Whether the person decides on it. */
	public boolean decidable() {
		return waiting() && this.mine && !own();
	}

	/** The code of why the person does not; empty where it does not wait or they do. */
	public String hindrance() {
		if (!waiting() || decidable()) {
			return "";
		}
		return this.report.written() ? "review.error.own" : this.mine ? "review.error.first" : "review.error.foreign";
	}

}
