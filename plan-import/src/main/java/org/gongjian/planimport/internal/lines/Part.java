package org.gongjian.planimport.internal.lines;

import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document under a title of its own: the whole plan, one of several plans
 * in one document, or an annex.
 */
public final class Part {

	private final @Nullable PlacedText title;

	private final Block root = Block.root();

	private final List<TableText> tables = new ArrayList<>();

	private final boolean annex;

	/**
	 * @param title its title line
	 * @param annex whether a line such as 附件2 stands above the title
	 */
	Part(@Nullable PlacedText title, boolean annex) {
		this.title = title;
		this.annex = annex;
	}

	/** Whether it is announced as an annex to another plan. */
	public boolean isAnnex() {
		return this.annex;
	}

	/** The title line; {@code null} for what stands before the first title. */
	public @Nullable PlacedText title() {
		return this.title;
	}

	/** Holds the outermost blocks and the lines before the first of them. */
	public Block root() {
		return this.root;
	}

	/** Its tables, in document order; all loose cells are one. */
	public List<TableText> tables() {
		return List.copyOf(this.tables);
	}

	void add(Cell cell, PlacedText line, Block under) {
		this.tables.stream().filter((table) -> table.holds(cell)).findFirst().orElseGet(() -> {
			TableText table = new TableText(under, cell.table());
			this.tables.add(table);
			return table;
		}).add(cell, line);
	}

	/** Joins a line that goes on in the last loose cell. */
	void goOnInCell(PlacedText line) {
		this.tables.get(this.tables.size() - 1).goOn(line);
	}

}
