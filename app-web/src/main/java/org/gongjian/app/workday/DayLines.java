package org.gongjian.app.workday;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.gongjian.domain.period.DayLine;
import org.gongjian.domain.period.DayLineException;

/**
 * A pasted list of special days: the lines that can be read, and what is wrong with the
 * others.
 *
 * @param lines what was read
 * @param problems what is wrong, with the line's number
 */
record DayLines(List<DayLine> lines, List<Problem> problems) {

	static final int MOST_LINES = 400;

	private static final int SHOWN = 40;

	/**
	 * Reads a list; empty lines are passed over.
	 * @param past whether a line would change a day that has passed
	 */
	static DayLines read(String text, Predicate<DayLine> past) {
		List<DayLine> lines = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		List<String> typed = text.lines().limit(MOST_LINES + 1L).toList();
		if (typed.size() > MOST_LINES) {
			problems.add(new Problem("tooMany", MOST_LINES, ""));
		}
		for (int i = 0; i < typed.size() && i < MOST_LINES; i++) {
			if (typed.get(i).isBlank()) {
				continue;
			}
			try {
				DayLine line = DayLine.read(typed.get(i));
				lines.add(line);
				if (past.test(line)) {
					problems.add(new Problem("PAST", i + 1, shortly(typed.get(i))));
				}
			}
			catch (DayLineException ex) {
				problems.add(new Problem(ex.problem().name(), i + 1, shortly(typed.get(i))));
			}
		}
		if (lines.isEmpty() && problems.isEmpty()) {
			problems.add(new Problem("empty", 0, ""));
		}
		return new DayLines(lines, problems);
	}

	private static String shortly(String line) {
		String plain = line.strip();
		return (plain.length() > SHOWN) ? plain.substring(0, SHOWN) + "…" : plain;
	}

	/**
	 * What is wrong with a line.
	 *
	 * @param code the end of the text's code
	 * @param line its number, from 1
	 * @param text how it begins
	 */
	record Problem(String code, int line, String text) {

	}

}
