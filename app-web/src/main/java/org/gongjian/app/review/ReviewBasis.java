package org.gongjian.app.review;

import java.util.List;

import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.report.ReportedFigure;
import org.jspecify.annotations.Nullable;

/**
 * What a report under review is compared with.
 *
 * @param content the texts; {@code null} where nothing came before
 * @param figures the figures
 * @param name what people call it
 */
record ReviewBasis(@Nullable ReportContent content, List<ReportedFigure> figures, String name) {

	ReportContent contentOrEmpty() {
		return (this.content != null) ? this.content : ReportContent.empty();
	}

}
