package org.gongjian.benchmarks.reading;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Measures and prints everything; the exit status is 1 if a limit does not hold.
 */
public final class ReadingBenchmark {

	private ReadingBenchmark() {
	}

	/** The one argument is the repository's folder. */
	public static void main(String[] args) throws IOException, InterruptedException {
		Documents documents = new Documents(Path.of(args[0]));
		Report report = new Report();
		new CostOfReading(report).measure(documents.officeFiles());
		new Growth(report).measure(documents.texts());
		new HugeFiles(report).measure(documents.hugeFiles());
		System.exit(report.allHold() ? 0 : 1);
	}

}
