package org.gongjian.planimport.internal.extract.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SheetFileTests {

	private final Workbook workbook = new XSSFWorkbook();

	@Test
	void titleAboveTheHeadIsAParagraph() throws IOException {
		Sheet sheet = ledger(this.workbook, "台账");

		sheet.shiftRows(0, 1, 1);
		sheet.createRow(0).createCell(0).setCellValue("供水工作台账");
		sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));

		assertThat(read()).startsWith(Paragraph.of("供水工作台账"), Paragraph.in(Cell.at(0, 0, 0), "序号"));
	}

	@Test
	void mergedCellsStandOnceWithTheirReach() throws IOException {
		Sheet sheet = ledger(this.workbook, "台账");
		row(sheet, 2, "", "修水厂", "县水利局");
		row(sheet, 3, "二、供电", "", "");
		sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
		sheet.addMergedRegion(CellRangeAddress.valueOf("A4:C4"));

		assertThat(read().subList(3, 9)).containsExactly(Paragraph.in(new Cell(0, 1, 0, 2, 1), "1"),
				Paragraph.in(Cell.at(0, 1, 1), "修管网"), Paragraph.in(Cell.at(0, 1, 2), "县水利局"),
				Paragraph.in(Cell.at(0, 2, 1), "修水厂"), Paragraph.in(Cell.at(0, 2, 2), "县水利局"),
				Paragraph.in(new Cell(0, 3, 0, 1, 3), "二、供电"));
	}

	@Test
	void lineBreaksInACellDivideParagraphs() throws IOException {
		row(ledger(this.workbook, "台账"), 2, "2", "修水厂", "县水利局\n县财政局");

		assertThat(read().subList(8, 10)).containsExactly(Paragraph.in(Cell.at(0, 2, 2), "县水利局"),
				Paragraph.in(Cell.at(0, 2, 2), "县财政局"));
	}

	@Test
	void emptyCellsAreKeptAndEmptyRowsAreNot() throws IOException {
		Sheet sheet = ledger(this.workbook, "台账");
		CellStyle framed = this.workbook.createCellStyle();
		for (int i = 2; i < 200; i++) {
			sheet.createRow(i).createCell(1).setCellStyle(framed);
		}
		row(sheet, 200, "2", "修水厂", "");

		assertThat(read()).hasSize(9).endsWith(Paragraph.in(Cell.at(0, 2, 2), ""));
	}

	@Test
	void hiddenRowsColumnsAndSheetsAreLeftOut() throws IOException {
		Sheet sheet = ledger(this.workbook, "台账");
		row(sheet, 2, "2", "修水厂", "县水利局");
		sheet.getRow(1).setZeroHeight(true);
		sheet.setColumnHidden(0, true);
		ledger(this.workbook, "旧台账");
		this.workbook.setSheetHidden(1, true);

		assertThat(read()).extracting(Paragraph::text).containsExactly("任务", "责任单位", "修水厂", "县水利局");
	}

	@Test
	void wordsOfAMergedCellOutliveItsHiddenRow() throws IOException {
		Sheet sheet = ledger(this.workbook, "台账");
		row(sheet, 2, "", "修水厂", "县水利局");
		sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
		sheet.getRow(1).setZeroHeight(true);

		assertThat(read()).contains(Paragraph.in(Cell.at(0, 1, 0), "1"));
	}

	@ParameterizedTest(name = "{0} in {1} shows {2}")
	@CsvSource(delimiter = '|',
			value = { "44729 | yyyy\"年\"m\"月\"d\"日\";@ | 2022年6月17日", "44729 | yyyy年m月 | 2022年6月",
					"44729 | yyyy-mm-dd | 2022-06-17", "44729 | m/d/yy | 2022-06-17",
					"44729.5 | yyyy/m/d h:mm | 2022-06-17 12:00", "0.95 | 0% | 95%", "12.5 | General | 12.5",
					"3 | General | 3", "1200 | #,##0 | 1,200", "-1 | yyyy年m月 | -1" })
	void numbersShowAsPrinted(double value, String format, String shown) throws IOException {
		CellStyle style = this.workbook.createCellStyle();
		style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		var cell = ledger(this.workbook, "台账").createRow(2).createCell(1);
		cell.setCellValue(value);
		cell.setCellStyle(style);

		assertThat(read()).contains(Paragraph.in(Cell.at(0, 2, 1), shown));
	}

	@Test
	void formulasGiveTheirStoredResult() throws IOException {
		Sheet sheet = ledger(this.workbook, "台账");
		var cell = sheet.createRow(2).createCell(1);
		cell.setCellFormula("WEBSERVICE(\"http://127.0.0.1:9/\")");
		cell.setCellValue("每月检查一次");
		row(sheet, 3, "3", "=1+1", "");

		assertThat(read()).extracting(Paragraph::text).contains("每月检查一次", "=1+1");
	}

	@Test
	void sheetNamesAreHeadingsWhereSeveralAreLedgers() throws IOException {
		ledger(this.workbook, "供水");
		ledger(this.workbook, "供电");
		row(this.workbook.createSheet("说明"), 0, "本表按月更新。");

		assertThat(read()).contains(Paragraph.heading(1, "供水"), Paragraph.heading(1, "供电"), Paragraph.of("本表按月更新。"))
			.doesNotContain(Paragraph.heading(1, "说明"));
	}

	@Test
	void oldSpreadsheetIsReadAlike() throws IOException {
		Workbook old = new HSSFWorkbook();
		ledger(old, "台账");
		ledger(this.workbook, "台账");

		assertThat(SheetFile.read(bytes(old)).paragraphs()).isEqualTo(read());
	}

	@Test
	void passwordIsReported() throws Exception {
		ledger(this.workbook, "台账");
		EncryptionInfo encryption = new EncryptionInfo(EncryptionMode.agile);
		Encryptor encryptor = encryption.getEncryptor();
		encryptor.confirmPassword("plan");
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (POIFSFileSystem container = new POIFSFileSystem()) {
			try (OutputStream stream = encryptor.getDataStream(container)) {
				stream.write(bytes(this.workbook));
			}
			container.writeFilesystem(file);
		}

		assertRefused(file.toByteArray(), Reason.ENCRYPTED);
	}

	@Test
	void passwordOfAnOldSpreadsheetIsReported() throws IOException {
		Workbook old = new HSSFWorkbook();
		ledger(old, "台账");
		Biff8EncryptionKey.setCurrentUserPassword("plan");
		byte[] file = bytes(old);
		Biff8EncryptionKey.setCurrentUserPassword(null);

		assertRefused(file, Reason.ENCRYPTED);
	}

	@Test
	void cutSpreadsheetsAreDamaged() throws IOException {
		ledger(this.workbook, "台账");
		Workbook old = new HSSFWorkbook();
		ledger(old, "台账");

		assertRefused(half(bytes(this.workbook)), Reason.DAMAGED);
		assertRefused(half(bytes(old)), Reason.DAMAGED);
	}

	@Test
	void webPageUnderTheNameOfASpreadsheetIsRead() {
		String page = "<html><table><tr><td>序号</td><td>任务</td></tr><tr><td>1</td><td>修管网</td></tr></table></html>";

		assertThat(SheetFile.read(page.getBytes(StandardCharsets.UTF_8)).paragraphs()).hasSize(4)
			.contains(Paragraph.in(Cell.at(0, 1, 1), "修管网"));
	}

	@Test
	void otherFilesAndEmptySheetsAreRefused() throws IOException {
		this.workbook.createSheet("空");

		assertRefused(bytes(this.workbook), Reason.EMPTY);
		assertRefused("序号,任务".getBytes(StandardCharsets.UTF_8), Reason.NOT_TEXT);
	}

	private static Sheet ledger(Workbook workbook, String name) {
		Sheet sheet = workbook.createSheet(name);
		row(sheet, 0, "序号", "任务", "责任单位");
		row(sheet, 1, "1", "修管网", "县水利局");
		return sheet;
	}

	private static void row(Sheet sheet, int row, String... values) {
		var created = sheet.createRow(row);
		for (int i = 0; i < values.length; i++) {
			created.createCell(i).setCellValue(values[i]);
		}
	}

	private List<Paragraph> read() throws IOException {
		return SheetFile.read(bytes(this.workbook)).paragraphs();
	}

	private static byte[] bytes(Workbook workbook) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		workbook.write(file);
		return file.toByteArray();
	}

	private static byte[] half(byte[] file) {
		return Arrays.copyOf(file, file.length / 2);
	}

	private static void assertRefused(byte[] file, Reason reason) {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> SheetFile.read(file))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

}
