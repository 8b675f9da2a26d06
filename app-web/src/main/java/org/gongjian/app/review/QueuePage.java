package org.gongjian.app.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.gongjian.app.standing.Option;
import org.gongjian.persistence.report.DecidedReport;

/**
 * A reviewer's list.
 *
 * @param filter what is shown
 * @param counts how many there are of each part, within the filter
 * @param lines the reports that wait, those that wait longest first
 * @param more how many further ones wait
 * @param decided what the person decided lately
 * @param plans the plans to choose from
 * @param units the units to choose from
 * @param actions the actions to choose from
 * @param periods the periods to choose from
 */
record QueuePage(QueueFilter filter, Map<QueueShow, Long> counts, List<WaitingLine> lines, long more,
		List<DecidedLine> decided, List<Option> plans, List<Option> units, List<Option> actions,
		List<PeriodOption> periods) {

	/** How many wait for either review, within the filter. */
	public long waiting() {
		return this.counts.getOrDefault(QueueShow.ALL, 0L);
	}

	/**
	 * Whether only the latest of a part are listed, so that their number counts nothing.
	 */
	public boolean isCut(QueueShow show) {
		return show == QueueShow.DECIDED && this.counts.getOrDefault(show, 0L) >= ReviewQueue.MOST_DECIDED;
	}

	/** How many of the lines nothing was noticed about. */
	public long plain() {
		return this.lines.stream().filter(WaitingLine::plain).count();
	}

	/**
	 * A period to choose.
	 *
	 * @param start its first day
	 * @param name its name
	 */
	record PeriodOption(LocalDate start, String name) {
	}

	/**
	 * A review that was made.
	 *
	 * @param report what was reviewed
	 * @param name which report it was
	 * @param decision the code of what it came to
	 * @param at when
	 */
	record DecidedLine(DecidedReport report, String name, String decision, String at) {
	}

}
