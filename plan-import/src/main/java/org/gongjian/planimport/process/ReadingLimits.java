package org.gongjian.planimport.process;

import java.time.Duration;

/**
 * What the reading of a document may cost.
 *
 * @param heapMegabytes memory for its objects
 * @param time after this it is ended
 * @param outputMegabytes the most that it may give
 * @param atOnce how many documents are read at the same time
 * @param patience how long a further document waits for its turn
 */
public record ReadingLimits(int heapMegabytes, Duration time, int outputMegabytes, int atOnce, Duration patience) {

	public static final ReadingLimits STANDARD = new ReadingLimits(256, Duration.ofSeconds(60), 32, 2,
			Duration.ofSeconds(20));

	public ReadingLimits {
		if (heapMegabytes < 16 || outputMegabytes < 1 || outputMegabytes > 200 || atOnce < 1 || time.toSeconds() < 1
				|| time.toDays() > 0 || patience.isNegative()) {
			throw new IllegalArgumentException(
					"No document can be read within heap " + heapMegabytes + " MB, time " + time + ", output "
							+ outputMegabytes + " MB (at most 200), " + atOnce + " at once, patience " + patience);
		}
	}

}
