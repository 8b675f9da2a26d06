package org.gongjian.app.evidence;

import java.time.LocalDate;
import java.util.List;

import org.gongjian.persistence.evidence.EvidenceFile;
import org.gongjian.persistence.report.ReportHeading;

/**
 * The files behind a report.
 *
 * @param heading what the report is about
 * @param periodStart for when
 * @param open whether files may be added and removed
 * @param evidence the files
 */
public record EvidencePage(ReportHeading heading, LocalDate periodStart, boolean open, List<EvidenceFile> evidence) {

}
