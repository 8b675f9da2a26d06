package org.gongjian.domain.period;

/**
 * A line of a list of special days that cannot be read.
 */
public class DayLineException extends RuntimeException {

	private final Problem problem;

	DayLineException(Problem problem) {
		super(problem.name());
		this.problem = problem;
	}

	public Problem problem() {
		return this.problem;
	}

	/** What is wrong with it. */
	public enum Problem {

		/** Not a day, a word and a name. */
		FORM,
		/** The calendar has no such day. */
		NO_SUCH_DAY,
		/** Ends before it begins, or is longer than a month. */
		STRETCH,
		/** The name is too long. */
		NAME

	}

}
