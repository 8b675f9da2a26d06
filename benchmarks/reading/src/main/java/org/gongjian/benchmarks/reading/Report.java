package org.gongjian.benchmarks.reading;

/**
 * Prints figures and remembers whether all limits hold.
 */
final class Report {

	private boolean holds = true;

	void title(String text) {
		System.out.println(System.lineSeparator() + text);
	}

	void line(String format, Object... values) {
		System.out.printf("  " + format + "%n", values);
	}

	/** A line that ends with whether its value keeps to the limit. */
	void line(double value, double limit, String format, Object... values) {
		boolean within = value <= limit;
		this.holds &= within;
		line(format + (within ? "" : "   TOO MUCH"), values);
	}

	boolean allHold() {
		return this.holds;
	}

}
