package org.gongjian.benchmarks.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.PlanText;

/**
 * Time for a character, as a document grows by being repeated.
 */
final class Growth {

	/** A character of the longest may take so many times what one of the middle takes. */
	private static final double MOST = 1.5;

	private static final int[] REPEATS = { 1, 10, 100 };

	private static final int WARM_UPS = 3;

	private static final int ROUNDS = 5;

	private final Report report;

	private final PlanReader reader = new PlanReader();

	Growth(Report report) {
		this.report = report;
	}

	void measure(List<Document> documents) {
		this.report.title(
				"A document repeated, text and draft, nanoseconds of the processor a character (limit %.1f × the 10×)"
					.formatted(MOST));
		this.report.line("%-44s %8s %8s %8s %10s", "", "1×", "10×", "100×", "100× ÷ 10×");
		for (Document document : documents) {
			measure(document);
		}
	}

	private void measure(Document document) {
		String text = new String(document.content(), StandardCharsets.UTF_8);
		List<Rounds.Step> steps = new ArrayList<>();
		for (int repeats : REPEATS) {
			byte[] content = (text + "\n").repeat(repeats).getBytes(StandardCharsets.UTF_8);
			// The short ones several times over, since a clock has its grain.
			int times = REPEATS[REPEATS.length - 1] / repeats;
			steps.add(() -> read(document.fileName(), content, times));
		}
		double[] times = Rounds.medians(WARM_UPS, ROUNDS, steps);
		double characters = (double) text.length() * REPEATS[REPEATS.length - 1] / 1e6;
		double ratio = times[2] / times[1];
		this.report.line(ratio, MOST, "%-44s %8.0f %8.0f %8.0f %10.2f", document.fileName(), times[0] / characters,
				times[1] / characters, times[2] / characters, ratio);
	}

	private void read(String fileName, byte[] content, int times) {
		for (int i = 0; i < times; i++) {
			PlanText text = this.reader.extract(fileName, content);
			this.reader.read(text);
		}
	}

}
