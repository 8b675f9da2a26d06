package org.gongjian.app.slip;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.gongjian.domain.slip.SlipRound;
import org.gongjian.domain.slip.SupervisionSlip;
import org.gongjian.domain.slip.SupervisionSlips;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the slips that a round closes and escalates, many at once and before anything is
 * changed: one by one, each would first write out all that was changed before it.
 */
@Component
class HeldSlips {

	/** Fewer than a statement takes parameters. */
	private static final int AT_ONCE = 1000;

	private final SupervisionSlips slips;

	HeldSlips(SupervisionSlips slips) {
		this.slips = slips;
	}

	/** Keeps others from changing them until the running change is done. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Map<UUID, SupervisionSlip> of(UUID jurisdictionId, SlipRound round) {
		List<UUID> ids = Stream.concat(round.closed().stream(), round.escalated().stream().map(SlipRound.Escalated::id))
			.sorted()
			.toList();
		Map<UUID, SupervisionSlip> held = new HashMap<>();
		for (int from = 0; from < ids.size(); from += AT_ONCE) {
			List<UUID> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
			this.slips.findForChange(jurisdictionId, some).forEach((slip) -> held.put(slip.id(), slip));
		}
		return held;
	}

}
