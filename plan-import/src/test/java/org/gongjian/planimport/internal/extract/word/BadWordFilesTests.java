package org.gongjian.planimport.internal.extract.word;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.RealPlans;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Files that were made to do harm, and files that are no plans.
 */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class BadWordFilesTests {

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "encrypted.docx, ENCRYPTED", "macro.docx, MACROS", "truncated.docx, DAMAGED",
			"renamed-exe.docx, NOT_TEXT", "xxe.docx, DAMAGED", "billion-laughs.docx, DAMAGED", "zip-bomb.docx, DAMAGED",
			"zip-bomb-deflate.docx, TOO_LARGE", "zip-bomb-false-size.docx, TOO_LARGE",
			"zip-bomb-deflate-2g.docx.gz, TOO_LARGE", "many-entries.docx.gz, TOO_LARGE" })
	void areRefused(String fileName, Reason reason) throws IOException {
		byte[] content = RealPlans.bytes("formats/bad/" + fileName);

		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new PlanReader().extract("plan.docx", content))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

	@ParameterizedTest(name = "{0}: {1} numbered paragraphs")
	@CsvSource({ "traversal.docx, 2", "not-a-plan.docx, 0" })
	void areReadForTheirText(String fileName, int tasks) throws IOException {
		assertThat(RealPlans.text("formats/bad/" + fileName).paragraphs()).extracting(Paragraph::text)
			.filteredOn((text) -> text.contains("责任单位"))
			.hasSize(tasks);
	}

}
