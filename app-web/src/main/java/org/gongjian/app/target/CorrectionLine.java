package org.gongjian.app.target;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.text.FigureText;
import org.gongjian.persistence.target.CorrectionRow;

/**
 * A correction as pages show it.
 *
 * @param state WAITING, ACCEPTED or REFUSED
 * @param unusual what is unusual about the figure, one sentence each
 * @param own whether the person proposed it and so may not decide on it
 */
public record CorrectionLine(UUID id, UUID targetId, String indicator, String unit, String period, String former,
		String formerParts, String figure, String parts, String reason, String proposer, String proposedAt,
		String state, String decisionReason, String decider, String decidedAt, boolean own, List<String> unusual) {

	static CorrectionLine of(CorrectionRow row, String period, String proposedAt, String decidedAt, boolean own,
			List<String> unusual) {
		String measure = row.goal().measure();
		return new CorrectionLine(row.id(), row.targetId(), row.indicator(), row.unit(), period,
				FigureText.of(row.former(), measure), FigureText.parts(row.former()),
				FigureText.of(row.figure(), measure), FigureText.parts(row.figure()), row.reason(), row.proposer(),
				proposedAt, state(row), (row.decisionReason() != null) ? row.decisionReason() : "",
				(row.decider() != null) ? row.decider() : "", decidedAt, own, unusual);
	}

	private static String state(CorrectionRow row) {
		return (row.accepted() == null) ? "WAITING" : row.accepted() ? "ACCEPTED" : "REFUSED";
	}

	/** Whether nothing was noticed about it, so that it can be ticked with others. */
	public boolean plain() {
		return this.unusual.isEmpty() && !this.own;
	}

	public boolean waiting() {
		return this.state.equals("WAITING");
	}

}
