package org.gongjian.benchmarks.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.PlanText;

/**
 * Reading a draft out of a text, measured against taking the text out of its file: ours,
 * and the least that the libraries can do.
 */
final class CostOfReading {

	/** Reading may cost at most this share of taking the text out. */
	private static final double MOST = 0.5;

	/** Of every document before any is measured, so that the first pays for none. */
	private static final int WARM_UPS = 60;

	private static final int WARM_UPS_AGAIN = 10;

	private static final int ROUNDS = 41;

	private final Report report;

	private final PlanReader reader = new PlanReader();

	CostOfReading(Report report) {
		this.report = report;
	}

	void measure(List<Document> documents) {
		this.report.title("Reading a draft ÷ taking the text out, warm, milliseconds of the processor (limit %.2f of the library's)"
			.formatted(MOST));
		this.report.line("%-44s %8s %8s %8s %7s %9s", "", "read", "extract", "library", "÷ ours", "÷ library");
		for (Document document : documents) {
			Rounds.warmUp(WARM_UPS, steps(document));
		}
		for (Document document : documents) {
			measure(document);
		}
	}

	private List<Rounds.Step> steps(Document document) {
		PlanText text = this.reader.extract(document.fileName(), document.content());
		return List.of(() -> this.reader.read(text), () -> this.reader.extract(document.fileName(), document.content()),
				() -> textByLibrary(document));
	}

	private void measure(Document document) {
		double[] times = Rounds.medians(WARM_UPS_AGAIN, ROUNDS, steps(document));
		double ratio = times[0] / times[2];
		this.report.line(ratio, MOST, "%-44s %8.2f %8.2f %8.2f %7.2f %9.2f", document.fileName(), times[0], times[1],
				times[2], times[0] / times[1], ratio);
	}

	private static String textByLibrary(Document document) throws IOException {
		if (document.isPdf()) {
			try (PDDocument pdf = Loader.loadPDF(document.content())) {
				return new PDFTextStripper().getText(pdf);
			}
		}
		try (XWPFWordExtractor words = new XWPFWordExtractor(
				new XWPFDocument(new ByteArrayInputStream(document.content())))) {
			return words.getText();
		}
	}

}
