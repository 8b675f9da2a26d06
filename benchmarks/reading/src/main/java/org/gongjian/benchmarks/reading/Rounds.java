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

	/** Milliseconds of the processor that each step takes. */
	static double[] medians(int warmUps, int rounds, List<Step> steps) {
		double[][] times = new double[steps.size()][rounds];
		for (int round = -warmUps; round < rounds; round++) {
			for (int i = 0; i < steps.size(); i++) {
				double time = time(steps.get(i));
				if (round >= 0) {
					times[i][round] = time;
				}
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
