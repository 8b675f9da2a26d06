package org.gongjian.app.review;

import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.task.TaskKind;
import org.gongjian.persistence.report.ReportHeading;

import org.springframework.stereotype.Component;

/**
 * Says what was decided, so that a reviewer who sees the next report already knows which
 * one it was.
 */
@Component
class DecisionNotice {

	private final ReviewPages pages;

	private final Texts texts;

	DecisionNotice(ReviewPages pages, Texts texts) {
		this.pages = pages;
		this.texts = texts;
	}

	/**
	 * The notice.
	 * @param code the code of the decision's text
	 * @param another whether another report waits and is shown next
	 */
	String of(CurrentAccount account, UUID reportId, String code, boolean another) {
		ReviewPage page = this.pages.page(account, reportId);
		ReportHeading heading = page.heading();
		String task = (heading.kind() == TaskKind.GOALS) ? this.texts.of(TaskKind.GOALS)
				: this.texts.of("report.task.number", (heading.number() != null) ? heading.number() : "—");
		String decided = this.texts.of(code, page.period(), task, heading.unit());
		return decided + this.texts.of(another ? "review.next" : "review.last");
	}

}
