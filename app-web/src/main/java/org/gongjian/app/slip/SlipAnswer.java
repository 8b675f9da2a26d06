package org.gongjian.app.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.gongjian.domain.slip.SlipAction;
import org.gongjian.domain.slip.SlipCause;
import org.gongjian.domain.slip.SlipGrade;
import org.gongjian.domain.slip.SlipState;
import org.gongjian.persistence.slip.SlipEventRow;
import org.gongjian.persistence.slip.SlipFileRow;
import org.gongjian.persistence.slip.SlipRow;
import org.jspecify.annotations.Nullable;

/**
 * A slip with its course as a program reads it.
 *
 * @param unit the unit that is to answer; {@code null} where no unit has a part in the
 * task
 * @param former the slip that was left unanswered before it
 * @param next the slip of the next grade that stands in its place
 * @param about the number of the reply that waits or was accepted, as a decision names
 * it; 0 for none
 * @param late whether its day has gone by without an answer
 * @param actions what the person may do now
 * @param files that were handed in with the replies
 */
record SlipAnswer(UUID id, SlipGrade grade, SlipState state, SlipCause cause, int year, int number, String words,
		LocalDate replyBy, UUID planId, UUID taskId, @Nullable UUID unitId, @Nullable String unit,
		@Nullable String target, @Nullable UUID former, @Nullable UUID next, @Nullable String raisedBy,
		Instant raisedAt, int about, boolean late, List<SlipAction> actions, List<SlipEventRow> events,
		List<SlipFileRow> files) {

	static SlipAnswer of(SlipPage page) {
		SlipRow row = page.row();
		return new SlipAnswer(row.id(), row.grade(), row.state(), row.cause(), row.year(), row.number(), row.words(),
				row.replyBy(), row.planId(), row.taskId(), row.unitId(), row.unit(), row.target(), row.former(),
				page.next(), row.raisedBy(), row.raisedAt(), row.reply(), page.isLate(),
				page.offers().stream().map(SlipOffer::action).toList(), page.events(), page.files());
	}

}
