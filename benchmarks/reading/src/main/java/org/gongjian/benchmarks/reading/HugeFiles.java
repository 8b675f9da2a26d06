package org.gongjian.benchmarks.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Files that are out of all proportion, each read in a Java process of its own as the
 * application starts it. The time counts from the start of that process to the draft.
 */
final class HugeFiles {

	/** Milliseconds. */
	private static final double MOST = 2_000;

	private static final int ROUNDS = 5;

	private final Report report;

	HugeFiles(Report report) {
		this.report = report;
	}

	void measure(List<Document> documents) throws IOException, InterruptedException {
		this.report.title("Huge files in a fresh process with 256 MB, milliseconds (limit %.0f)".formatted(MOST));
		this.report.line("%-44s %8s %8s   %s", "", "time", "CPU", "it gave");
		for (Document document : documents) {
			Path file = Files.createTempFile("measure-reading-", document.fileName());
			try {
				Files.write(file, document.content());
				measure(document.fileName(), file);
			}
			finally {
				Files.delete(file);
			}
		}
	}

	private void measure(String name, Path file) throws IOException, InterruptedException {
		double[] times = new double[ROUNDS];
		double[] processor = new double[ROUNDS];
		String result = "";
		for (int i = 0; i < ROUNDS; i++) {
			String[] answer = readInFreshProcess(file).split(" ", 3);
			times[i] = Double.parseDouble(answer[0]);
			processor[i] = Double.parseDouble(answer[1]);
			result = answer[2];
		}
		double time = Rounds.median(times);
		this.report.line(time, MOST, "%-44s %8.0f %8.0f   %s", name, time, Rounds.median(processor), result);
	}

	private static String readInFreshProcess(Path file) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=1", "-Xshare:auto",
				"-XX:-UsePerfData", "-cp", System.getProperty("java.class.path"), FreshReading.class.getName(),
				file.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
			throw new IllegalStateException("The process that reads " + file + " failed");
		}
		return answer;
	}

}
