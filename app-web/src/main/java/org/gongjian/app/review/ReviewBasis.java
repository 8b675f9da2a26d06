package org.gongjian.app.review;

import java.util.List;

import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportedFigure;

/**
 * What a report under review is compared with.
 *
 * @param content the texts
 * @param figures the figures
 * @param name what people call it
 */
record ReviewBasis(ReportContent content, List<ReportedFigure> figures, String name) {

}
