package org.gongjian.planimport.internal.targets;

import java.util.List;

import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.internal.head.Period;
import org.gongjian.planimport.internal.lines.PlacedText;

/**
 * The figures of a text.
 */
public final class TargetReader {

	private final Period period;

	public TargetReader(Period period) {
		this.period = period;
	}

	public List<DraftTarget> read(PlacedText text) {
		return List.of();
	}

}
