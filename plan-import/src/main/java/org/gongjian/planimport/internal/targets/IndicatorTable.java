package org.gongjian.planimport.internal.targets;

import java.util.List;

import org.gongjian.planimport.DraftTarget;
import org.gongjian.planimport.internal.lines.PlacedText;

/**
 * A table of indicators.
 */
public final class IndicatorTable {

	private IndicatorTable() {
	}

	public static List<DraftTarget> read(List<PlacedText> cells) {
		return List.of();
	}

}
