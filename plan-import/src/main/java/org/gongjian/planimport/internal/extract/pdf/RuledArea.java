package org.gongjian.planimport.internal.extract.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that meet each other and so enclose cells.
 *
 * @param columns where they divide it from left to right, edges included
 * @param rows where they divide it from top to bottom, edges included
 * @param rules the lines
 */
record RuledArea(List<Float> columns, List<Float> rows, List<Rule> rules) {

	/** Lines nearer to each other are a double line, not a cell. */
	private static final float NARROWEST = 4;

	private static final int MOST_RULES = 3_000;

	private static final int MOST_CELLS = 20_000;

	/** The areas of a page, those inside of others first. */
	static List<RuledArea> of(List<Rule> rules) {
		if (rules.size() > MOST_RULES) {
			return List.of();
		}
		List<RuledArea> areas = new ArrayList<>();
		List<Rule> left = new ArrayList<>(rules);
		while (!left.isEmpty()) {
			List<Rule> met = takeMet(left);
			List<Float> columns = edges(met, false);
			List<Float> rows = edges(met, true);
			long upright = met.stream().filter((rule) -> !rule.horizontal()).count();
			long cells = (columns.size() - 1L) * (rows.size() - 1L);
			if (upright > 0 && upright < met.size() && cells > 0 && cells <= MOST_CELLS) {
				areas.add(new RuledArea(columns, rows, met));
			}
		}
		areas.sort((one, other) -> Float.compare(one.width() * one.height(), other.width() * other.height()));
		return areas;
	}

	private static List<Rule> takeMet(List<Rule> left) {
		List<Rule> met = new ArrayList<>();
		Deque<Rule> next = new ArrayDeque<>(List.of(left.remove(left.size() - 1)));
		while (!next.isEmpty()) {
			Rule rule = next.pop();
			met.add(rule);
			left.removeIf((other) -> {
				boolean meets = rule.meets(other);
				if (meets) {
					next.push(other);
				}
				return meets;
			});
		}
		return met;
	}

	// A table that is open at its sides ends where its lines end.
	private static List<Float> edges(List<Rule> rules, boolean horizontal) {
		List<Float> places = new ArrayList<>();
		rules.stream().filter((rule) -> rule.horizontal() == horizontal).map(Rule::at).forEach(places::add);
		rules.stream()
			.filter((rule) -> rule.horizontal() != horizontal)
			.flatMap((rule) -> Stream.of(rule.from(), rule.to()))
			.forEach((end) -> extend(places, end));
		Collections.sort(places);
		List<Float> edges = new ArrayList<>();
		for (float place : places) {
			if (edges.isEmpty() || place - edges.get(edges.size() - 1) > NARROWEST) {
				edges.add(place);
			}
		}
		return edges;
	}

	private static void extend(List<Float> places, float end) {
		if (places.stream().noneMatch((place) -> place <= end + NARROWEST)
				|| places.stream().noneMatch((place) -> place >= end - NARROWEST)) {
			places.add(end);
		}
	}

	float left() {
		return this.columns.get(0);
	}

	float right() {
		return this.columns.get(this.columns.size() - 1);
	}

	float top() {
		return this.rows.get(0);
	}

	float bottom() {
		return this.rows.get(this.rows.size() - 1);
	}

	float width() {
		return right() - left();
	}

	float height() {
		return bottom() - top();
	}

	boolean holds(Glyph glyph) {
		return glyph.middleX() >= left() && glyph.middleX() <= right() && glyph.middleY() >= top() - 1
				&& glyph.middleY() <= bottom() + 1;
	}

	boolean holds(RuledArea other) {
		return this != other && other.left() >= left() && other.right() <= right() && other.top() >= top()
				&& other.bottom() <= bottom();
	}

	/** Whether a line closes a field of the grid to the right. */
	boolean closedRight(int row, int column) {
		float middle = (this.rows.get(row) + this.rows.get(row + 1)) / 2;
		return column == this.columns.size() - 2 || isClosed(false, this.columns.get(column + 1), middle);
	}

	/** Whether a line closes a field of the grid below. */
	boolean closedBelow(int row, int column) {
		float middle = (this.columns.get(column) + this.columns.get(column + 1)) / 2;
		return row == this.rows.size() - 2 || isClosed(true, this.rows.get(row + 1), middle);
	}

	private boolean isClosed(boolean horizontal, float at, float middle) {
		return this.rules.stream()
			.anyMatch((rule) -> rule.horizontal() == horizontal && Math.abs(rule.at() - at) <= NARROWEST
					&& rule.from() <= middle && rule.to() >= middle);
	}

}
