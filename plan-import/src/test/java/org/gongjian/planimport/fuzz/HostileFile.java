package org.gongjian.planimport.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.process.ReadDocument;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A file that nobody meant to be read.
 */
final class HostileFile {

	/** Of the processor, since the machine may have other things to do. */
	private static final Duration MOST_TIME = Duration.ofSeconds(5);

	private HostileFile() {
	}

	/** Whatever else comes out of it fails the test. */
	static void isReadOrRefused(String fileName, byte[] content) {
		long begin = processorTime();
		try {
			assertThat(ReadDocument.of(fileName, content).draft().taskCount()).isNotNegative();
		}
		catch (UnreadableDocumentException ex) {
			assertThat(ex.reason()).isNotNull();
		}
		assertThat(Duration.ofNanos(processorTime() - begin)).isLessThan(MOST_TIME);
	}

	private static long processorTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}
