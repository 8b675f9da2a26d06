package org.gongjian.app.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportStatus;
import org.gongjian.domain.target.Figure;
import org.gongjian.persistence.report.ReportState;
import org.gongjian.persistence.report.ReportTarget;
import org.gongjian.persistence.report.SheetLine;
import org.jspecify.annotations.Nullable;

/**
 * One task on a unit's page of a period.
 *
 * @param line what it is about
 * @param state what is stored; {@code null} where nothing is
 * @param savedAt when that was saved; empty where nothing is
 * @param returnReason why it was sent back; {@code null} where it was not
 * @param earlier the text of the period before; {@code null} where there is none
 * @param targets the targets that the unit gives figures for
 * @param figures the same as they are shown
 * @param stored the stored figures by their targets
 * @param former the unit's figures before this period, by their targets
 * @param files how many files stand behind it
 * @param writable whether its period takes it
 */
record SheetRow(SheetLine line, @Nullable ReportState state, String savedAt, @Nullable String returnReason,
		@Nullable EarlierText earlier, List<ReportTarget> targets, List<FigureRow> figures, Map<UUID, Figure> stored,
		Map<UUID, Figure> former, long files, boolean writable) {

	/** Whether the reporter may write in it. */
	public boolean open() {
		return this.writable && (this.state == null || this.state.status().isOpen());
	}

	/** The code of the word for how far it has come. */
	public String stateCode() {
		if (!this.writable && (this.state == null || this.state.status().isOpen())) {
			return "sheet.state.LOCKED";
		}
		return "sheet.state." + ((this.state != null) ? this.state.status() : "EMPTY");
	}

	/** What is stored, or what a new report begins with. */
	ReportForm form() {
		if (this.state != null) {
			return ReportForm.of(this.state.version(), this.state.content(), this.targets, this.stored);
		}
		ReportContent proposed = ProposedContent.after((this.earlier != null) ? this.earlier.content() : null);
		return ReportForm.of(null, proposed, this.targets, Map.of());
	}

	/** Whether what was typed is what the page showed. */
	boolean isUntouchedBy(ReportForm typed) {
		ReportForm shown = form();
		return same(shown.done(), typed.done()) && same(shown.problems(), typed.problems())
				&& same(shown.nextStep(), typed.nextStep()) && same(shown.percent(), typed.percent())
				&& shown.figures().equals(typed.inOrderOf(this.targets).figures());
	}

	/**
	 * Whether nothing is written in it, nor was before: the percentage alone is carried
	 * over.
	 */
	boolean isEmptyIn(ReportForm typed) {
		boolean fresh = this.state == null || this.state.status() == ReportStatus.DRAFT;
		return open() && fresh && isUntouchedBy(typed) && (typed.done() + typed.problems() + typed.nextStep()).isBlank()
				&& typed.figures().stream().allMatch((figure) -> figure.text().isBlank());
	}

	private static boolean same(String shown, String typed) {
		return shown.strip().equals(typed.replace("\r\n", "\n").strip());
	}

}
