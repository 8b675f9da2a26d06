package org.gongjian.app.evidence;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.persistence.evidence.EvidenceFile;
import org.gongjian.persistence.report.ReportHeading;
import org.jspecify.annotations.Nullable;

/**
 * The files behind a report.
 *
 * @param heading what the report is about
 * @param periodStart for when
 * @param version of the stored report; {@code null} where nothing is stored yet
 * @param open whether files may be added and removed
 * @param evidence the files
 */
public record EvidencePage(ReportHeading heading, LocalDate periodStart, @Nullable Long version, boolean open,
		List<EvidenceFile> evidence) {

}
