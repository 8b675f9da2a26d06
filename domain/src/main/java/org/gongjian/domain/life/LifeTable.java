package org.gongjian.domain.life;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import static org.gongjian.domain.life.LifeAction.*;
import static org.gongjian.domain.life.LifeState.*;

/**
 * The one table of a task's life: for every state, action and actor either the state that
 * follows or the reason why not. {@code docs/task-life.md} is printed from it.
 */
public final class LifeTable {

	private static final Set<LifeActor> ANSWERING = EnumSet.of(LifeActor.ANSWERING_UNIT);

	private static final Set<LifeActor> UNITS = EnumSet.of(LifeActor.ANSWERING_UNIT, LifeActor.ASSIGNED_UNIT);

	private static final Set<LifeActor> OFFICE = EnumSet.of(LifeActor.OFFICE_REVIEWER, LifeActor.ACTING_OFFICE);

	private static final Set<LifeActor> AMENDMENT = EnumSet.of(LifeActor.AMENDMENT);

	private static final Map<LifeAction, Map<LifeState, LifeState>> WAYS = new EnumMap<>(LifeAction.class);

	private static final Map<LifeAction, Set<LifeActor>> WHO = new EnumMap<>(LifeAction.class);

	static {
		may(UNITS, SIGN).from(ISSUED, UNDER_WAY)
			.staysIn(UNDER_WAY, EXTENSION_ASKED, SUSPENSION_ASKED, SUSPENDED, RESUMPTION_ASKED, CLOSE_OUT_ASKED);
		may(ANSWERING, ADD_STEP).staysIn(UNDER_WAY, EXTENSION_ASKED, SUSPENSION_ASKED);
		may(UNITS, FINISH_STEP).staysIn(UNDER_WAY, EXTENSION_ASKED, SUSPENSION_ASKED);
		may(ANSWERING, DROP_STEP).staysIn(UNDER_WAY, EXTENSION_ASKED, SUSPENSION_ASKED);

		// A new application takes the place of one that waits.
		for (LifeState working : EnumSet.of(UNDER_WAY, EXTENSION_ASKED, SUSPENSION_ASKED, CLOSE_OUT_ASKED)) {
			may(ANSWERING, ASK_EXTENSION).from(working, EXTENSION_ASKED);
			may(ANSWERING, ASK_SUSPENSION).from(working, SUSPENSION_ASKED);
			may(ANSWERING, ASK_CLOSE_OUT).from(working, CLOSE_OUT_ASKED);
		}
		may(ANSWERING, ASK_RESUMPTION).from(SUSPENDED, RESUMPTION_ASKED).staysIn(RESUMPTION_ASKED);
		may(ANSWERING, TAKE_BACK).from(EXTENSION_ASKED, UNDER_WAY)
			.from(SUSPENSION_ASKED, UNDER_WAY)
			.from(CLOSE_OUT_ASKED, UNDER_WAY)
			.from(RESUMPTION_ASKED, SUSPENDED);

		may(OFFICE, GRANT_EXTENSION).from(EXTENSION_ASKED, UNDER_WAY);
		may(OFFICE, REFUSE_EXTENSION).from(EXTENSION_ASKED, UNDER_WAY);
		may(OFFICE, GRANT_SUSPENSION).from(SUSPENSION_ASKED, SUSPENDED);
		may(OFFICE, REFUSE_SUSPENSION).from(SUSPENSION_ASKED, UNDER_WAY);
		may(OFFICE, GRANT_RESUMPTION).from(RESUMPTION_ASKED, UNDER_WAY);
		may(OFFICE, REFUSE_RESUMPTION).from(RESUMPTION_ASKED, SUSPENDED);
		may(OFFICE, ORDER_RESUMPTION).from(SUSPENDED, UNDER_WAY);
		may(OFFICE, ACCEPT_CLOSE_OUT).from(CLOSE_OUT_ASKED, CLOSED);
		may(OFFICE, RETURN_CLOSE_OUT).from(CLOSE_OUT_ASKED, UNDER_WAY);
		may(OFFICE, PASS_RECHECK).from(CLOSED, RECHECKED).staysIn(RECHECKED);
		may(OFFICE, REOPEN).from(CLOSED, UNDER_WAY).from(RECHECKED, UNDER_WAY);

		for (LifeState any : EnumSet.complementOf(EnumSet.of(LifeState.WITHDRAWN))) {
			may(AMENDMENT, WITHDRAW).from(any, LifeState.WITHDRAWN);
		}
	}

	private LifeTable() {
	}

	/** Whether an actor may do this to a task in this state, and what comes of it. */
	public static LifeAnswer answer(LifeState state, LifeAction action, LifeActor actor) {
		if (!who(action).contains(actor)) {
			return LifeAnswer.no(whose(action));
		}
		LifeState next = ways(action).get(state);
		return (next != null) ? LifeAnswer.to(next) : LifeAnswer.no(whyNot(state, action));
	}

	/** The answer for somebody who acts as several; the best of them counts. */
	public static LifeAnswer answer(LifeState state, LifeAction action, Set<LifeActor> actors) {
		return actors.stream()
			.filter((actor) -> who(action).contains(actor))
			.findFirst()
			.map((actor) -> answer(state, action, actor))
			.orElseGet(() -> LifeAnswer.no(whose(action)));
	}

	/** Who may do this at all. */
	public static Set<LifeActor> who(LifeAction action) {
		return WHO.getOrDefault(action, Set.of());
	}

	/** The state that an action leads to from a state, whoever does it. */
	static Map<LifeState, LifeState> ways(LifeAction action) {
		return WAYS.getOrDefault(action, Map.of());
	}

	private static LifeRefusal whose(LifeAction action) {
		Set<LifeActor> who = who(action);
		if (who.contains(LifeActor.AMENDMENT)) {
			return LifeRefusal.AMENDMENT_ONLY;
		}
		if (who.contains(LifeActor.OFFICE_REVIEWER)) {
			return LifeRefusal.OFFICE_ONLY;
		}
		return who.contains(LifeActor.ASSIGNED_UNIT) ? LifeRefusal.ASSIGNED_UNIT_ONLY : LifeRefusal.ANSWERING_UNIT_ONLY;
	}

	private static LifeRefusal whyNot(LifeState state, LifeAction action) {
		if (state == LifeState.WITHDRAWN) {
			return LifeRefusal.IS_WITHDRAWN;
		}
		if (action.isRecheck()) {
			return LifeRefusal.NOT_CLOSED;
		}
		if (state.isClosed()) {
			return LifeRefusal.IS_CLOSED;
		}
		if (action.isDecision() || action == TAKE_BACK) {
			return LifeRefusal.NOTHING_ASKED;
		}
		if (action == ORDER_RESUMPTION && state == RESUMPTION_ASKED) {
			return LifeRefusal.APPLICATION_WAITS;
		}
		if (action == ASK_RESUMPTION || action == ORDER_RESUMPTION) {
			return LifeRefusal.NOT_SUSPENDED;
		}
		if (state == ISSUED) {
			return LifeRefusal.NOT_SIGNED;
		}
		return state.isSuspended() ? LifeRefusal.IS_SUSPENDED : LifeRefusal.APPLICATION_WAITS;
	}

	private static Row may(Set<LifeActor> who, LifeAction action) {
		WHO.put(action, who);
		return new Row(WAYS.computeIfAbsent(action, (none) -> new EnumMap<>(LifeState.class)));
	}

	private record Row(Map<LifeState, LifeState> ways) {

		Row from(LifeState from, LifeState to) {
			this.ways.put(from, to);
			return this;
		}

		Row staysIn(LifeState... states) {
			for (LifeState state : states) {
				this.ways.put(state, state);
			}
			return this;
		}

	}

}
