package org.gongjian.app.slip;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.frame.PlainText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.account.AnsweringPeople;
import org.gongjian.domain.notice.Notice;
import org.gongjian.domain.notice.NoticeKind;
import org.gongjian.domain.notice.Notices;
import org.gongjian.domain.slip.SlipAction;
import org.gongjian.domain.slip.SupervisionSlip;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people in the application what became of a slip: who is to answer it of what the
 * office does, the office of answers.
 */
@Component
class SlipNews {

	private static final int LONGEST_WORDS = 60;

	private final Notices notices;

	private final Texts texts;

	private final Clock clock;

	SlipNews(Notices notices, Texts texts, Clock clock) {
		this.notices = notices;
		this.texts = texts;
		this.clock = clock;
	}

	/** Tells of what was done last, in the transaction of the change. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(SupervisionSlip slip, SlipAction action, AnsweringPeople people) {
		if (action == SlipAction.ESCALATE) {
			return; // the slip of the next grade says so
		}
		Set<UUID> told = (action == SlipAction.REPLY) ? people.office() : people.of(slip.unitId());
		String words = this.texts.ofRecord("slip.news." + action, this.texts.ofRecord(slip.grade()),
				String.valueOf(slip.year()), String.valueOf(slip.number()),
				PlainText.beginning(slip.words(), LONGEST_WORDS));
		for (UUID account : told) {
			this.notices.save(new Notice(slip.jurisdictionId(), account, NoticeKind.SLIP,
					"slip " + slip.id() + " " + slip.soFar().events(), words, "/slips/" + slip.id(),
					this.clock.instant()));
		}
	}

}
