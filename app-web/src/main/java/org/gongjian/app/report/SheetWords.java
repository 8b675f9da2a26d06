package org.gongjian.app.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongjian.app.report.SheetResult.Outcome;
import org.gongjian.app.text.Texts;

import org.springframework.stereotype.Component;

/**
 * Says in one line what became of the rows that were sent: 已提交 2 项，10 项未填，未提交.
 */
@Component
class SheetWords {

	private final Texts texts;

	SheetWords(Texts texts) {
		this.texts = texts;
	}

	/** The line; empty where nothing was done. */
	String of(List<SheetResult> results) {
		return Stream
			.of(counted(results, Outcome.SUBMITTED, "sheet.submitted"),
					counted(results, Outcome.SAVED, "sheet.savedRows"), counted(results, Outcome.EMPTY, "sheet.empty"))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("；"));
	}

	private String counted(List<SheetResult> results, Outcome outcome, String code) {
		long count = results.stream().filter((result) -> result.outcome() == outcome).count();
		return (count > 0) ? this.texts.of(code, count) : "";
	}

}
