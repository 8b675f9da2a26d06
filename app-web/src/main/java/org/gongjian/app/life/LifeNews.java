package org.gongjian.app.life;

import java.util.UUID;

import org.gongjian.app.frame.PlainText;
import org.gongjian.app.notice.DecisionNews;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.life.LifeAction;
import org.gongjian.domain.life.LifeEvent;
import org.gongjian.domain.life.LifeUnits;
import org.gongjian.domain.task.TaskItem;
import org.gongjian.domain.task.TaskKind;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the units that answer for a task what the office decided about it.
 */
@Component
class LifeNews {

	private static final int LONGEST_WORDS = 60;

	private final DecisionNews news;

	private final Texts texts;

	LifeNews(DecisionNews news, Texts texts) {
		this.news = news;
		this.texts = texts;
	}

	/** Tells of what was done last, in the transaction of the change. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(TaskItem task, LifeEvent event, LifeUnits units, UUID decider) {
		LifeAction action = event.action();
		if (!action.isDecision() && action != LifeAction.REOPEN && action != LifeAction.ORDER_RESUMPTION) {
			return;
		}
		String name = (task.kind() == TaskKind.GOALS || task.number() == null) ? this.texts.ofRecord(TaskKind.GOALS)
				: this.texts.ofRecord("report.task.number", task.number());
		String words = this.texts.ofRecord("notice.told.life",
				name + " " + PlainText.beginning(task.text(), LONGEST_WORDS), this.texts.ofRecord(action),
				PlainText.beginning(event.reason(), LONGEST_WORDS));
		this.news.tell(task.jurisdictionId(), units.answering(), decider,
				new DecisionNews.Told("life " + task.id() + " " + event.number(), words, "/tasks/" + task.id()));
	}

}
