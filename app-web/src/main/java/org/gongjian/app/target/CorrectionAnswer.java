package org.gongjian.app.target;

import java.util.List;
import java.util.UUID;

/**
 * A correction as a program reads it.
 *
 * @param state WAITING, ACCEPTED or REFUSED
 * @param unusual what is unusual about the figure, one sentence each
 * @param own whether the person proposed it and so may not decide on it
 */
record CorrectionAnswer(UUID id, UUID targetId, String indicator, String unit, String period, String former,
		String formerParts, String figure, String parts, String reason, String proposer, String state,
		String decisionReason, String decider, boolean own, List<String> unusual) {

	static CorrectionAnswer of(CorrectionLine line) {
		return new CorrectionAnswer(line.id(), line.targetId(), line.indicator(), line.unit(), line.period(),
				line.former(), line.formerParts(), line.figure(), line.parts(), line.reason(), line.proposer(),
				line.state(), line.decisionReason(), line.decider(), line.own(), line.unusual());
	}

}
