package org.gongjian.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.period.LockNotice;
import org.gongjian.domain.plan.LeadOfficial;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.target.Figure;
import org.gongjian.persistence.evidence.EvidenceFile;
import org.gongjian.persistence.report.PastReview;
import org.gongjian.persistence.report.ReportHeading;
import org.gongjian.persistence.report.ReportState;
import org.gongjian.persistence.report.ReportTarget;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a unit fills in one report.
 *
 * @param heading what it is about
 * @param officials who takes the lead of the action
 * @param periodStart for when
 * @param period the name of the period
 * @param deadline the last day on which it is on time
 * @param late whether that day has passed
 * @param keptDeadline whether it first came in time; what comes after a return is not
 * late then
 * @param state what is stored; {@code null} where nothing is
 * @param savedAt when that was saved; empty where nothing is
 * @param figures the stored figures by their targets
 * @param lastReview the latest review; {@code null} where there was none
 * @param earlier the text of the period before; {@code null} where there is none
 * @param targets the targets that the unit gives figures for
 * @param rows the same as they are shown
 * @param former the unit's figures before this period, by their targets
 * @param evidence the files behind it
 * @param endedIn the revision of the plan since which it is no longer owed; {@code null}
 * while it is
 * @param spared whether it is not owed, as its task rested all through the period
 * @param lock why its period is locked; {@code null} while it is open
 */
public record ReportPage(ReportHeading heading, List<LeadOfficial> officials, LocalDate periodStart, String period,
		LocalDate deadline, boolean late, boolean keptDeadline, @Nullable ReportState state, String savedAt,
		Map<UUID, Figure> figures, @Nullable PastReview lastReview, @Nullable EarlierText earlier,
		List<ReportTarget> targets, List<FigureRow> rows, Map<UUID, Figure> former, List<EvidenceFile> evidence,
		@Nullable Integer endedIn, boolean spared, @Nullable LockNotice lock) {

	/** Whether it is owed still. */
	public boolean isOwed() {
		return this.endedIn == null && !this.spared;
	}

	/** Whether the reporter may write in it. */
	public boolean open() {
		return isOwed() && (this.lock == null || this.lock.writable())
				&& (this.state == null || this.state.status().isOpen());
	}

	/** Whether it would be open but for the lock of its period. */
	public boolean lockedOut() {
		return isOwed() && this.lock != null && !this.lock.writable()
				&& (this.state == null || this.state.status().isOpen());
	}

	/** The code of what is said about its deadline. */
	public String deadlineCode() {
		if (!this.late || !open()) {
			return "report.deadline";
		}
		return this.keptDeadline ? "report.deadline.kept" : "report.deadline.passed";
	}

	/** Whether it was sent back and not handed in again. */
	public boolean returned() {
		return this.state != null && this.state.status() == ReportStatus.RETURNED;
	}

	/**
	 * The form with what is stored; a new one begins with the percentage of the period
	 * before.
	 */
	ReportForm form() {
		if (this.state != null) {
			return ReportForm.of(this.state.version(), this.state.content(), this.targets, this.figures);
		}
		ReportContent proposed = ProposedContent.after((this.earlier != null) ? this.earlier.content() : null);
		return ReportForm.of(null, proposed, this.targets, Map.of());
	}

	/** The form with the texts of the period before in place of the stored ones. */
	ReportForm formLikeEarlier() {
		if (this.earlier == null) {
			return form();
		}
		return ReportForm.of((this.state != null) ? this.state.version() : null, this.earlier.content(), this.targets,
				this.figures);
	}

}
