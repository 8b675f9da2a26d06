package org.gongjian.app.duty;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.standing.DutyStanding;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.duty.DutyCount;
import org.gongjian.domain.duty.DutyState;

import org.springframework.stereotype.Component;

/**
 * Makes lines of the list of a month.
 */
@Component
class DutyLines {

	private static final int MOST_OTHERS = 6;

	private final DutyText texts;

	DutyLines(DutyText texts) {
		this.texts = texts;
	}

	/** The line of a duty that has an occurrence in the month. */
	DutyLine of(CurrentAccount account, DutyStanding duty, String plan, YearMonth month) {
		List<DutyCount> counts = duty.between(month.atDay(1), month.atEndOfMonth());
		DutyCount now = counts.stream()
			.min(Comparator.comparingInt((DutyCount count) -> place(count, duty))
				.thenComparing((count) -> count.occurrence().last(), Comparator.reverseOrder()))
			.orElseThrow();
		List<DutyLine.Part> others = counts.stream()
			.filter((count) -> count != now && count.state() == DutyState.MISSED)
			.limit(MOST_OTHERS)
			.map((count) -> part(duty, count))
			.toList();
		return new DutyLine(duty.row(), plan, this.texts.rhythm(duty), part(duty, now), others, counts.size(),
				(int) counts.stream().filter((count) -> count.state().isDone()).count(), mayRecord(account, duty, now),
				DutyForm.of(duty.day()), Map.of(), month.toString());
	}

	/** The line with what was typed and what is wrong with it. */
	static DutyLine with(DutyLine line, DutyForm form, Map<String, String> errors) {
		return new DutyLine(line.row(), line.plan(), line.rhythm(), line.now(), line.others(), line.parts(),
				line.done(), line.open(), form, errors, line.month());
	}

	DutyLine.Part part(DutyStanding duty, DutyCount count) {
		return new DutyLine.Part(this.texts.period(duty, count.occurrence()), this.texts.sentence(duty, count),
				count.state(),
				"/duties/" + duty.row().dutyId() + "/" + duty.row().unitId() + "/" + count.occurrence().last());
	}

	/** Whether the person reports for the unit and the occurrence has begun. */
	static boolean mayRecord(CurrentAccount account, DutyStanding duty, DutyCount count) {
		return account.may(Permission.REPORT_PROGRESS) && account.scope().sees(duty.row().unitId())
				&& count.state() != DutyState.AHEAD;
	}

	private static int place(DutyCount count, DutyStanding duty) {
		if (count.state() == DutyState.MISSED) {
			return 0;
		}
		return count.occurrence().holds(duty.day()) ? 1 : 2;
	}

}
