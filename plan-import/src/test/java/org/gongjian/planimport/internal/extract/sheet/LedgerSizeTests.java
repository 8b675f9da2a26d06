package org.gongjian.planimport.internal.extract.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LedgerSizeTests {

	private static final String HEAD = "序号,工作任务,责任单位\n";

	@Test
	@Timeout(20)
	void ledgerOfTwentyThousandTasksIsRead() throws IOException {
		PlanReader reader = new PlanReader();

		PlanDraft draft = reader.read(reader.extract("台账.xlsx", workbook(20_000)));

		assertThat(draft.taskCount()).isEqualTo(20_000);
	}

	@Test
	@Timeout(20)
	void workbookWithMoreRowsIsRefusedBeforeItIsOpened() throws IOException {
		byte[] file = workbook(30_000);

		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> LedgerSize.check(file))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_ROWS));
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> SheetFile.read(file))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_ROWS));
	}

	@Test
	void tableOfCommaTextWithMoreRowsIsRefused() {
		String text = HEAD + "1,修管网,县水利局\n".repeat(30_000);

		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> CommaText.read(text))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_ROWS));
	}

	@Test
	void rowsThatAreOnlyFormattedDoNotCount() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			Sheet sheet = workbook.createSheet();
			for (int i = 0; i < 30_000; i++) {
				sheet.createRow(i).createCell(0);
			}
			sheet.getRow(3).getCell(0).setCellValue("供水台账");

			assertThat(SheetFile.read(bytes(workbook)).paragraphs()).hasSize(1);
		}
	}

	private static byte[] workbook(int tasks) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			Sheet sheet = workbook.createSheet();
			row(sheet, 0, HEAD.strip().split(","));
			for (int i = 1; i <= tasks; i++) {
				row(sheet, i, Integer.toString(i), "改造第" + i + "段管网，年底前通水。", "县水利局、县财政局");
			}
			return bytes(workbook);
		}
	}

	private static void row(Sheet sheet, int number, String... values) {
		Row row = sheet.createRow(number);
		for (int i = 0; i < values.length; i++) {
			row.createCell(i).setCellValue(values[i]);
		}
	}

	private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		workbook.write(file);
		return file.toByteArray();
	}

}
