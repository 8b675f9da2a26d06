package org.gongjian.planimport.internal.extract.word;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A list whose items are numbered automatically.
 *
 * @param id the list
 * @param counting what counts: lists that count on from each other share it
 * @param levels its levels
 * @param starts for each level the number with which this list starts anew, or
 * {@code null}
 */
record NumberedList(String id, String counting, List<ListLevel> levels, List<@Nullable Integer> starts) {

	static final int LEVELS = 9;

	ListLevel level(int level) {
		return (level < this.levels.size()) ? this.levels.get(level) : ListLevel.MISSING;
	}

	@Nullable Integer startAnew(int level) {
		return (level < this.starts.size()) ? this.starts.get(level) : null;
	}

	int start(int level) {
		Integer anew = startAnew(level);
		return (anew != null) ? anew : level(level).start();
	}

	/** The level of the paragraphs of a style; the first where none says so. */
	int levelOfStyle(String style) {
		for (int i = 0; i < this.levels.size(); i++) {
			if (style.equals(this.levels.get(i).style())) {
				return i;
			}
		}
		return 0;
	}

}
