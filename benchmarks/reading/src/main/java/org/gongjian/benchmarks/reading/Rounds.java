package org.gongjian.benchmarks.reading;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/**
 * Takes turns between steps, so that what else the machine does falls on all of them
 * alike, and gives the median of each.
 */
final class Rounds {

	private Rounds() {
	}

	/** Lets each step run. */
	static void warmUp(int rounds, List<Step> steps) {
		for (int round = 0; round < rounds; round++) {
			steps.forEach(Rounds::time);
		}
	}

	/** Milliseconds of the processor that each step takes. */
	static double[] medians(int warmUps, int rounds, List<Step> steps) {
		double[][] times = new double[steps.size()][rounds];
		warmUp(warmUps, steps);
		for (int round = 0; round < rounds; round++) {
			for (int i = 0; i < steps.size(); i++) {
				times[i][round] = time(steps.get(i));
			}
		}
		return Arrays.stream(times).mapToDouble(Rounds::median).toArray();
	}

	static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	private static double time(Step step) {
		long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		try {
			step.run();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e6;
	}

	/** What is measured. */
	interface Step {

		void run() throws Exception;

	}

}
