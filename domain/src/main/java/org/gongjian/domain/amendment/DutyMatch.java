package org.gongjian.domain.amendment;

import java.util.List;
import java.util.Map;

import org.gongjian.domain.duty.DutyWords;

/**
 * Which duty of a task is which in its next text, by its words.
 */
public final class DutyMatch {

	private static final double LEAST_LIKENESS = 0.5;

	private static final double FOR_RHYTHM = 0.1;

	private DutyMatch() {
	}

	/** The former duty by the new one, as places in the lists. */
	public static Map<Integer, Integer> of(List<DutyWords> old, List<DutyWords> now) {
		BestPairs pairs = new BestPairs();
		for (int i = 0; i < old.size(); i++) {
			for (int j = 0; j < now.size(); j++) {
				double likeness = Wording.of(old.get(i).quote()).likeness(Wording.of(now.get(j).quote()));
				if (likeness >= LEAST_LIKENESS) {
					pairs.suggest(i, j, likeness + ((old.get(i).every() == now.get(j).every()) ? FOR_RHYTHM : 0));
				}
			}
		}
		return pairs.oldByNew();
	}

}
