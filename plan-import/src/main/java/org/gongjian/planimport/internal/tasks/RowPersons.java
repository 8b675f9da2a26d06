package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.internal.lines.PlacedText;

/**
 * The persons beside the rows of a group. Those named under 牵头领导 take the lead of the
 * group; under 责任领导 they answer for their rows only.
 */
public final class RowPersons {

	private final List<PlacedText> cells = new ArrayList<>();

	private boolean led = true;

	void of(TableRow row) {
		if (row.officials() != null) {
			this.led &= row.leader();
			this.cells.add(row.officials());
		}
	}

	/** The cells, in order. */
	public List<PlacedText> cells() {
		return List.copyOf(this.cells);
	}

	/** The persons under 牵头领导; none where others stand there. */
	public List<PlacedText> leaders() {
		return this.led ? cells() : List.of();
	}

}
