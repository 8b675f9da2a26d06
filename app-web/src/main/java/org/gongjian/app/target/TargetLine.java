package org.gongjian.app.target;

import java.math.BigDecimal;
import java.util.UUID;

import org.gongjian.app.standing.TargetStanding;
import org.gongjian.app.text.FigureText;
import org.gongjian.domain.target.Judgement;
import org.gongjian.domain.target.TargetMode;

/**
 * A target as a row of a list.
 *
 * @param figure what was reported; for a target that each unit meets on its own, how many
 * do
 * @param parts the parts of a share; empty where there are none
 * @param expected what was to be expected by then; — for a limit and for a level without
 * a line
 */
public record TargetLine(UUID id, String indicator, String action, String figure, String parts, String expected,
		String goal, boolean tracked, String state, String light, String latest, int unitsReported, int units) {

	static TargetLine of(TargetStanding standing, String latest) {
		Judgement judgement = standing.judgement();
		String measure = standing.target().goal().measure();
		return new TargetLine(standing.target().id(), standing.target().indicator(), standing.action().name(),
				judgement.isOfEachUnit() ? judgement.unitsMeeting() + "/" + judgement.unitsInAll()
						: FigureText.of(judgement.figure(), measure),
				FigureText.parts(judgement.figure()), expected(standing), FigureText.of(standing.target().goal()),
				standing.isTracked(), standing.state().name(), standing.light().name(), latest,
				standing.unitsReported(), standing.reporters().size());
	}

	private static String expected(TargetStanding standing) {
		BigDecimal expected = standing.judgement().expected();
		boolean line = standing.target().rule().mode() == TargetMode.REACH && expected != null
				&& expected.compareTo(standing.target().goal().value()) != 0;
		return (line && expected != null) ? FigureText.amount(expected) + standing.target().goal().measure() : "—";
	}

}
