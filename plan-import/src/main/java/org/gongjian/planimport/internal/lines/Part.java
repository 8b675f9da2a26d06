package org.gongjian.planimport.internal.lines;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document under a title of its own: the whole plan, one of several plans
 * in one document, or an annex.
 */
public final class Part {

	private final @Nullable PlacedText title;

	private final Block root = Block.root();

	private final List<PlacedText> cells = new ArrayList<>();

	Part(@Nullable PlacedText title) {
		this.title = title;
	}

	/** The title line; {@code null} for what stands before the first title. */
	public @Nullable PlacedText title() {
		return this.title;
	}

	/** Holds the outermost blocks and the lines before the first of them. */
	public Block root() {
		return this.root;
	}

	/** The cells of its tables, one after the other, empty ones included. */
	public List<PlacedText> cells() {
		return List.copyOf(this.cells);
	}

	void addCell(PlacedText cell) {
		this.cells.add(cell);
	}

	/** Joins a line that goes on in the last cell. */
	void continueCell(PlacedText line) {
		int last = this.cells.size() - 1;
		this.cells.set(last, PlacedText.join(List.of(this.cells.get(last), line)));
	}

}
