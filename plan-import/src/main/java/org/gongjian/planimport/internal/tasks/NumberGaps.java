package org.gongjian.planimport.internal.tasks;

import java.util.List;

import org.gongjian.planimport.DraftProblem;
import org.gongjian.planimport.internal.lines.Block;
import org.gongjian.planimport.internal.lines.Problems;

/**
 * Where the numbers of a list do not follow each other an item may be missing; the user
 * is told.
 */
public final class NumberGaps {

	private NumberGaps() {
	}

	public static void report(List<Block> items, Problems problems) {
		int before = 0;
		for (Block item : items) {
			if (item.position() > 0 && before > 0 && item.position() != before + 1) {
				problems.add(DraftProblem.Kind.NUMBER_GAP, item.heading().span(), String.valueOf(before),
						String.valueOf(item.position()));
			}
			before = item.position();
		}
	}

}
