package org.gongjian.app.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportedFigure;
import org.gongjian.domain.target.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed, read and found to be sound.
 *
 * @param version the stored version that they began from; {@code null} where nothing was
 * stored
 * @param content the texts and the percentage
 * @param figures the figures
 */
record TypedReport(@Nullable Long version, ReportContent content, List<ReportedFigure> figures) {

	/** Whether the stored report says just this. */
	boolean equalsContentOf(ProgressReport report) {
		Map<UUID, Figure> typed = this.figures.stream()
			.collect(Collectors.toMap(ReportedFigure::targetId, ReportedFigure::figure));
		return report.content().equals(this.content) && report.figures().equals(typed);
	}

	boolean beganFrom(ProgressReport report) {
		return this.version != null && this.version == report.version();
	}

}
