package org.gongjian.app.review;

import org.gongjian.app.frame.PlainText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.report.ReportContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the reason of a return.
 */
@Component
class ReasonText {

	private final Texts texts;

	ReasonText(Texts texts) {
		this.texts = texts;
	}

	/** The reason without what nobody sees. */
	static String read(String reason) {
		return PlainText.of(reason);
	}

	/**
	 * What is wrong with a reason; {@code null} if nothing is.
	 * @param asked the text that asks for one where it is empty
	 */
	@Nullable String problemOf(String reason, String asked) {
		if (reason.isEmpty()) {
			return this.texts.of(asked);
		}
		return (reason.length() > ReportContent.LONGEST_TEXT)
				? this.texts.of("report.error.tooLong", ReportContent.LONGEST_TEXT, reason.length()) : null;
	}

}
