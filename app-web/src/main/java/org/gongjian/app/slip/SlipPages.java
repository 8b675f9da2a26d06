package org.gongjian.app.slip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.evidence.ReusableFiles;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.period.PlanCalendars;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.slip.SlipAction;
import org.gongjian.domain.slip.SlipActor;
import org.gongjian.domain.slip.SlipRefusal;
import org.gongjian.domain.slip.SlipRefusedException;
import org.gongjian.domain.slip.SlipTable;
import org.gongjian.persistence.slip.SlipQueries;
import org.gongjian.persistence.slip.SlipRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the page of one slip and says what the person may do.
 */
@Service
class SlipPages {

	private static final List<SlipAction> OFFERED = List.of(SlipAction.REPLY, SlipAction.ACCEPT, SlipAction.RETURN,
			SlipAction.CLOSE, SlipAction.WITHDRAW);

	private final SlipQueries queries;

	private final SlipActors actors;

	private final ReusableFiles reusable;

	private final SlipRounds rounds;

	private final PlanCalendars calendars;

	private final Clock clock;

	SlipPages(SlipQueries queries, SlipActors actors, ReusableFiles reusable, SlipRounds rounds,
			PlanCalendars calendars, Clock clock) {
		this.queries = queries;
		this.actors = actors;
		this.reusable = reusable;
		this.rounds = rounds;
		this.calendars = calendars;
		this.clock = clock;
	}

	/**
	 * The page of a slip.
	 * @param tried what was tried without success; {@code null} where nothing was
	 */
	@Transactional(readOnly = true)
	public SlipPage page(CurrentAccount account, UUID id, @Nullable SlipAction tried, TypedSlip typed,
			Map<String, String> errors) {
		SlipRow row = this.queries.findOne(account.scope(), id).orElseThrow(NotFoundException::new);
		Set<SlipActor> actors = this.actors.of(account, row.unitId());
		boolean own = account.id().equals(row.repliedBy());
		List<SlipOffer> offers = new ArrayList<>();
		for (SlipAction action : OFFERED) {
			if (SlipTable.answer(row.state(), action, actors).isAllowed() && !(own && action.isDecision())) {
				boolean mine = action == tried;
				offers.add(offer(account, row, action, mine ? typed : TypedSlip.nothing(), mine ? errors : Map.of()));
			}
		}
		return new SlipPage(row, this.queries.findEvents(account.jurisdictionId(), id),
				this.queries.findFiles(account.jurisdictionId(), id),
				this.queries.findNext(account.jurisdictionId(), id).orElse(null), offers,
				own && actors.contains(SlipActor.OFFICE), LocalDate.now(this.clock));
	}

	private SlipOffer offer(CurrentAccount account, SlipRow row, SlipAction action, TypedSlip typed,
			Map<String, String> errors) {
		boolean decides = action == SlipAction.ACCEPT || action == SlipAction.RETURN;
		String day = (typed.day() != null) ? typed.day() : (action == SlipAction.RETURN) ? proposed(account, row) : "";
		return new SlipOffer(action, decides ? Integer.valueOf(row.reply()) : null,
				(typed.words() != null) ? typed.words() : "", day, (action == SlipAction.REPLY && row.unitId() != null)
						? this.reusable.of(account.scope(), row.unitId()) : List.of(),
				(typed.reuse() != null) ? typed.reuse() : Set.of(), errors);
	}

	/**
	 * Asks whether the person may reply now.
	 * @throws SlipRefusedException if not
	 */
	void requireReply(CurrentAccount account, SlipRow row) {
		SlipRefusal refusal = SlipTable.answer(row.state(), SlipAction.REPLY, this.actors.of(account, row.unitId()))
			.refusal();
		if (refusal != null && refusal != SlipRefusal.ANSWERED_ALREADY) {
			throw new SlipRefusedException(SlipAction.REPLY, refusal);
		}
	}

	/** As many days as a new slip of the grade has. */
	private String proposed(CurrentAccount account, SlipRow row) {
		return this.rounds.rules(account.jurisdictionId())
			.replyBy(row.grade(), LocalDate.now(this.clock),
					this.calendars.workingDays(account.jurisdictionId(), this.clock.instant()))
			.toString();
	}

}
