package org.gongjian.persistence.slip;

import org.gongjian.domain.slip.SlipGrade;
import org.gongjian.domain.slip.SlipState;

/**
 * How many slips there are of a grade in a state.
 */
public record SlipCount(SlipGrade grade, SlipState state, long number) {

}
