package org.gongjian.planimport.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongjian.planimport.RealPlans;
import org.opentest4j.TestAbortedException;

/**
 * Small sound files, from which a fuzzer begins.
 */
final class SeedFiles {

	private static final String PLAN = "供水工作方案\n一、主要目标\n2026年底前，改造管网100公里，水质达标率达到95%以上。\n"
			+ "1. 修水厂，每季度通报一次。（责任单位：县水利局、各镇）\n\t序号\t措施\n\t1\t甲\n";

	private static final String LEDGER = "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>No</t></is></c><c r='B1'><v>5</v></c></row>"
			+ "<row r='2' hidden='1'><c r='A2'><f>B1+1</f><v>6</v></c></row></sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells>";

	/** Names a font that readers of PDF know, in Chinese. */
	private static final String PAGE = """
			%PDF-1.4
			1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
			2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
			3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>> endobj
			4 0 obj <</Length 148>> stream
			50 300 m 450 300 l S 50 300 m 50 380 l S 1 0 0 1 0 0 cm 50 380 400 0.8 re f
			BT /F 16 Tf 72 700 Td 28 TL <4E003001529E5FEB7BA17F516539901A> Tj T* [<0031> -200 <4E00>] TJ ET
			endstream endobj
			5 0 obj <</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>> endobj
			6 0 obj <</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000
			/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>> endobj
			trailer <</Root 1 0 R>>
			""";

	private SeedFiles() {
	}

	static Stream<byte[]> texts() {
		return Stream.of(PLAN.getBytes(StandardCharsets.UTF_8), PLAN.getBytes(Charset.forName("GB18030")),
				("\uFEFF" + PLAN).getBytes(StandardCharsets.UTF_16LE));
	}

	static Stream<byte[]> commaTexts() {
		return Stream.of("序号,任务,责任单位\n1,\"修水厂，\n配\"\"泵\"\"\",县水利局\n".getBytes(StandardCharsets.UTF_8));
	}

	static Stream<byte[]> webPages() {
		return Stream.of(("<html><head><meta charset=utf-8><title>供水方案</title></head><body><nav><a href=/>首页</a></nav>"
				+ "<table><tr><td>发文字号</td><td>〔2026〕1号</td></tr></table><div><h1>供水方案</h1><p>1. 修水厂（责任单位：县水利局）</p>"
				+ "<table><tr><td rowspan=2 colspan=3>1</td></tr><tr><td>甲</td></tr></table></div></body></html>")
			.getBytes(StandardCharsets.UTF_8));
	}

	static Stream<byte[]> pdfs() {
		return Stream.of(PAGE.getBytes(StandardCharsets.ISO_8859_1));
	}

	static Stream<byte[]> wordFiles() {
		return Stream.of(OfficeParts.word("<w:p><w:r><w:t>1. 修水厂</w:t></w:r></w:p>", "", ""));
	}

	/** One that no office wrote, and a real one where it is at hand: none can be made. */
	static Stream<byte[]> oldWordFiles() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (POIFSFileSystem compound = new POIFSFileSystem()) {
			compound.createDocument(new java.io.ByteArrayInputStream(new byte[4096]), "WordDocument");
			compound.writeFilesystem(bytes);
		}
		try {
			return Stream.of(bytes.toByteArray(), RealPlans.bytes("formats/mingshan-2020-final-year.doc"));
		}
		catch (TestAbortedException ex) {
			return Stream.of(bytes.toByteArray());
		}
	}

	static Stream<byte[]> sheets() throws IOException {
		return Stream.of(ledger(new XSSFWorkbook()));
	}

	static Stream<byte[]> oldSheets() throws IOException {
		return Stream.of(ledger(new HSSFWorkbook()));
	}

	static Stream<byte[]> sheetParts() {
		return Stream.of(LEDGER.getBytes(StandardCharsets.ISO_8859_1));
	}

	/** Each piece once, in two orders. */
	static Stream<byte[]> choices() {
		byte[] up = new byte[64];
		byte[] down = new byte[64];
		IntStream.range(0, 64).forEach((i) -> {
			up[i] = (byte) i;
			down[i] = (byte) (63 - i);
		});
		return Stream.of(up, down);
	}

	private static byte[] ledger(Workbook workbook) throws IOException {
		Sheet sheet = workbook.createSheet("台账");
		String[][] cells = { { "序号", "任务", "责任单位" }, { "1", "修水厂", "县水利局" }, { "2", "修管网100公里", "" } };
		for (int i = 0; i < cells.length; i++) {
			Row row = sheet.createRow(i);
			for (int j = 0; j < cells[i].length; j++) {
				row.createCell(j).setCellValue(cells[i][j]);
			}
		}
		sheet.addMergedRegion(CellRangeAddress.valueOf("C2:C3"));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (workbook) {
			workbook.write(bytes);
		}
		return bytes.toByteArray();
	}

}
