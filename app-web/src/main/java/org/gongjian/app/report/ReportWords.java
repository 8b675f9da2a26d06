package org.gongjian.app.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.text.FigureText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.report.ProgressReport;
import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.target.Figure;

import org.springframework.stereotype.Component;

/**
 * A report as one sentence, for the audit log.
 */
@Component
class ReportWords {

	private final Texts texts;

	ReportWords(Texts texts) {
		this.texts = texts;
	}

	String of(ProgressReport report) {
		ReportContent content = report.content();
		String figures = report.figures().values().stream().map(ReportWords::figure).collect(Collectors.joining("、"));
		return Stream
			.of(this.texts.ofRecord("report.audit.report", report.periodStart().toString(),
					this.texts.ofRecord(report.status()), content.percent()), part("done", content.done()),
					part("problems", content.problems()), part("nextStep", content.nextStep()),
					part("figures", figures))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("；"));
	}

	private String part(String name, String words) {
		return words.isEmpty() ? "" : this.texts.ofRecord("report.audit." + name, words);
	}

	private static String figure(Figure figure) {
		String parts = FigureText.parts(figure);
		return parts.isEmpty() ? FigureText.amount(figure.amount()) : parts;
	}

}
