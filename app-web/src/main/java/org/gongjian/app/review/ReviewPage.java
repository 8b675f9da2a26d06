package org.gongjian.app.review;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.domain.plan.LeadOfficial;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportStatus;
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
 * @param basis what it is compared with; {@code null} where nothing came before
 * @param basisName the name of that
 * @param done what was done, compared
 * @param problems the problems, compared
 * @param nextStep the next step, compared
 * @param figures the figures, compared
 * @param evidence the files behind it
 * @param reviews earlier reviews, latest first
 * @param own whether the person wrote or submitted it and so may not review it
 */
public record ReviewPage(SubmittedReport report, ReportHeading heading, List<LeadOfficial> officials, String period,
		LocalDate deadline, String submittedAt, @Nullable ReportContent basis, String basisName, TextChange done,
		TextChange problems, TextChange nextStep, List<ComparedFigure> figures, List<EvidenceFile> evidence,
		List<PastReview> reviews, boolean own) {

	public boolean waiting() {
		return this.report.status() == ReportStatus.SUBMITTED;
	}

}
