package org.gongjian.planimport.internal.tasks;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.internal.lines.Blanks;
import org.gongjian.planimport.internal.lines.PlacedText;

/**
 * The persons beside the rows of a group. One who is named under 牵头领导 beside all of them
 * takes the lead of the group; under 责任领导 they answer for their rows only.
 */
public final class RowPersons {

	private final List<PlacedText> cells = new ArrayList<>();

	private boolean led = true;

	private int rows;

	void of(TableRow row) {
		this.rows++;
		if (row.officials() != null) {
			this.led &= row.leader() && (this.cells.isEmpty()
					|| Blanks.remove(this.cells.get(0).text()).equals(Blanks.remove(row.officials().text())));
			this.cells.add(row.officials());
		}
	}

	/** The cells, in order. */
	public List<PlacedText> cells() {
		return List.copyOf(this.cells);
	}

	/** The persons who lead all rows; none where they differ. */
	public List<PlacedText> leaders() {
		boolean all = this.led && this.cells.size() == this.rows && this.rows > 0;
		return all ? List.of(this.cells.get(0)) : List.of();
	}

}
