package org.gongjian.domain.slip;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import static org.gongjian.domain.slip.SlipState.ACCEPTED;
import static org.gongjian.domain.slip.SlipState.ANSWERED;
import static org.gongjian.domain.slip.SlipState.CLOSED;
import static org.gongjian.domain.slip.SlipState.ESCALATED;
import static org.gongjian.domain.slip.SlipState.OPEN;
import static org.gongjian.domain.slip.SlipState.WITHDRAWN;

/**
 * Says for every state, action and actor what comes of it, or why nothing does.
 */
public final class SlipTable {

	private static final Map<SlipAction, Map<SlipState, SlipState>> WAYS = new EnumMap<>(Map.of(
			// A slip is raised once, when there is none yet.
			SlipAction.RAISE, Map.of(), SlipAction.REPLY, Map.of(OPEN, ANSWERED), SlipAction.RETURN,
			Map.of(ANSWERED, OPEN), SlipAction.ACCEPT, Map.of(ANSWERED, ACCEPTED), SlipAction.ESCALATE,
			Map.of(OPEN, ESCALATED), SlipAction.WITHDRAW,
			Map.of(OPEN, WITHDRAWN, ANSWERED, WITHDRAWN, ACCEPTED, WITHDRAWN), SlipAction.CLOSE,
			Map.of(OPEN, CLOSED, ANSWERED, CLOSED, ACCEPTED, CLOSED)));

	private static final Map<SlipAction, Set<SlipActor>> WHO = new EnumMap<>(
			Map.of(SlipAction.RAISE, Set.of(SlipActor.OFFICE, SlipActor.RULE), SlipAction.REPLY,
					Set.of(SlipActor.ADDRESSEE), SlipAction.RETURN, Set.of(SlipActor.OFFICE), SlipAction.ACCEPT,
					Set.of(SlipActor.OFFICE), SlipAction.ESCALATE, Set.of(SlipActor.RULE), SlipAction.WITHDRAW,
					Set.of(SlipActor.OFFICE), SlipAction.CLOSE, Set.of(SlipActor.OFFICE, SlipActor.RULE)));

	private SlipTable() {
	}

	/** The answer for somebody who acts as several; the best of them counts. */
	public static SlipAnswer answer(SlipState state, SlipAction action, Set<SlipActor> actors) {
		if (actors.stream().noneMatch(who(action)::contains)) {
			return SlipAnswer.no(whose(action));
		}
		SlipState next = WAYS.getOrDefault(action, Map.of()).get(state);
		return (next != null) ? SlipAnswer.to(next) : SlipAnswer.no(whyNot(state, action));
	}

	/** Who may do this at all. */
	public static Set<SlipActor> who(SlipAction action) {
		return WHO.getOrDefault(action, Set.of());
	}

	private static SlipRefusal whose(SlipAction action) {
		if (action == SlipAction.REPLY) {
			return SlipRefusal.ADDRESSEE_ONLY;
		}
		return (action == SlipAction.ESCALATE) ? SlipRefusal.RULE_ONLY : SlipRefusal.OFFICE_ONLY;
	}

	private static SlipRefusal whyNot(SlipState state, SlipAction action) {
		if (state.hasEnded()) {
			return SlipRefusal.HAS_ENDED;
		}
		boolean decision = action == SlipAction.ACCEPT || action == SlipAction.RETURN;
		if (state == ACCEPTED) {
			return SlipRefusal.ACCEPTED_ALREADY;
		}
		return decision ? SlipRefusal.NOT_ANSWERED : SlipRefusal.ANSWERED_ALREADY;
	}

}
