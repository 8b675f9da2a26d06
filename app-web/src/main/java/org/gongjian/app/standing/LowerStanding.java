package org.gongjian.app.standing;

import java.util.List;

import org.gongjian.domain.target.Judgement;
import org.gongjian.persistence.standing.LowerRow;
import org.gongjian.persistence.standing.ReporterRow;

/**
 * How a target stands that is counted in an upper one.
 *
 * @param reporters the units that report it; none where it is a sum itself
 */
public record LowerStanding(LowerRow row, Judgement judgement, List<ReporterRow> reporters) {

}
