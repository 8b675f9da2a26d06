package org.gongjian.app.report;

import java.util.List;

import org.gongjian.persistence.report.ReportState;

/**
 * Two versions of one report: the one that is stored and the one that was typed.
 *
 * @param theirs what is stored
 * @param savedAt when it was saved
 * @param locked whether it was handed in, so that it can no longer be changed
 * @param texts the texts side by side
 * @param figures the figures side by side
 * @param mine what was typed, ready to be saved over the stored version
 */
record ReportConflict(ReportState theirs, String savedAt, boolean locked, List<Pair> texts, List<Pair> figures,
		ReportForm mine) {

	static ReportConflict of(ReportPage page, ReportState theirs, ReportForm typed) {
		ReportForm stored = page.form();
		List<Pair> texts = List.of(new Pair("done", "report.done", stored.done(), typed.done()),
				new Pair("problems", "report.problems", stored.problems(), typed.problems()),
				new Pair("nextStep", "report.nextStep", stored.nextStep(), typed.nextStep()),
				new Pair("percent", "report.percent", stored.percent(), typed.percent()));
		List<Pair> figures = page.rows()
			.stream()
			.map((row) -> new Pair("", row.indicator(), stored.figures().get(row.index()).text(),
					typed.figures().get(row.index()).text()))
			.toList();
		return new ReportConflict(theirs, page.savedAt(), !page.open(), texts, figures,
				typed.begunFrom(theirs.version()));
	}

	/**
	 * One field in both versions.
	 *
	 * @param field its name in the form; empty for a figure
	 * @param label the code of its label; of a figure its indicator
	 * @param theirs what is stored
	 * @param mine what was typed
	 */
	record Pair(String field, String label, String theirs, String mine) {

		public boolean differs() {
			return !this.theirs.strip().equals(this.mine.replace("\r\n", "\n").strip());
		}

		/** Both texts, one after the other, to be worked into one. */
		public String both() {
			if (!differs() || this.field.equals("percent")) {
				return this.mine;
			}
			return (this.theirs.strip() + "\n" + this.mine.strip()).strip();
		}

	}

}
