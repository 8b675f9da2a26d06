package org.gongjian.planimport.internal.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.gongjian.planimport.Cell;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PdfFileTests {

	/** Names a font that every reader of PDF knows and the file does not hold. */
	private static final String CHINESE = """
			%%PDF-1.4
			1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
			2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
			3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>> endobj
			4 0 obj <</Length %d>> stream
			%s
			endstream endobj
			5 0 obj <</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>> endobj
			6 0 obj <</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/FontDescriptor 7 0 R
			/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>> endobj
			7 0 obj <</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0
			/Ascent 880/Descent -120/CapHeight 880/StemV 93>> endobj
			trailer <</Root 1 0 R>>
			""";

	@Test
	void chineseTextInAFontThatTheFileOnlyNamesIsRead() {
		String page = "BT /F 16 Tf 72 700 Td 28 TL " + shown("　　一、加快管网改造") + " T* " + shown("（责任单位：县水利局）") + " ET";
		byte[] file = CHINESE.formatted(page.length(), page).getBytes(StandardCharsets.ISO_8859_1);

		assertThat(PdfFile.read(file).paragraphs()).containsExactly(Paragraph.of("一、加快管网改造"),
				Paragraph.of("（责任单位：县水利局）"));
	}

	@Test
	@Timeout(20)
	void partsOfAPageThatDrawThemselvesAreTooCostly() {
		byte[] file = """
				%PDF-1.4
				1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
				2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
				3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources 6 0 R/Contents 4 0 R>> endobj
				4 0 obj <</Length 5>> stream
				/X Do
				endstream endobj
				5 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 6 0 R/Length 11>> stream
				/X Do /X Do
				endstream endobj
				6 0 obj <</XObject<</X 5 0 R>>>> endobj
				trailer <</Root 1 0 R>>
				""".getBytes(StandardCharsets.ISO_8859_1);

		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> PdfFile.read(file))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(Reason.TOO_COSTLY));
	}

	@ParameterizedTest(name = "turned by {0}°")
	@ValueSource(ints = { 0, 90, 180, 270 })
	void tableIsFoundHoweverThePageIsTurned(int rotation) throws IOException {
		assertThat(PdfFile.read(bytes(table(rotation, false))).paragraphs()).containsExactly(
				Paragraph.in(Cell.at(0, 0, 0), "No."), Paragraph.in(Cell.at(0, 0, 1), "Task and measure"),
				Paragraph.in(Cell.at(0, 1, 0), "1"), Paragraph.in(Cell.at(0, 1, 1), "Renew the water pipes"));
	}

	@Test
	void thinFilledBoxesAreLines() throws IOException {
		assertThat(PdfFile.read(bytes(table(0, true))).paragraphs()).hasSize(4).allMatch(Paragraph::isCell);
	}

	@Test
	void watermarkAcrossThePageIsLeftOut() throws IOException {
		PDDocument document = table(0, false);
		try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0),
				PDPageContentStream.AppendMode.APPEND, true)) {
			content.beginText();
			content.setFont(new PDType1Font(FontName.HELVETICA), 40);
			content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 100, 100));
			content.showText("DRAFT");
			content.endText();
		}

		assertThat(PdfFile.read(bytes(document)).paragraphs()).extracting(Paragraph::text).doesNotContain("DRAFT");
	}

	@Test
	void picturesOfPagesAreAScan() throws IOException {
		PDDocument document = new PDDocument();
		PDPage page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(20, 20, 1)), 0, 0, 595, 842);
		}

		assertRefused(bytes(document), Reason.SCANNED);
	}

	@Test
	void passwordIsReported() throws IOException {
		PDDocument document = table(0, false);
		StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
		policy.setEncryptionKeyLength(256);
		document.protect(policy);

		assertRefused(bytes(document), Reason.ENCRYPTED);
	}

	@Test
	void fileThatOnlyForbidsChangesIsRead() throws IOException {
		PDDocument document = table(0, false);
		StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
		policy.setEncryptionKeyLength(256);
		document.protect(policy);

		assertThat(PdfFile.read(bytes(document)).paragraphs()).hasSize(4);
	}

	@Test
	void brokenFilesAreDamaged() throws IOException {
		byte[] whole = bytes(table(0, false));

		assertRefused("%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8), Reason.DAMAGED);
		assertRefused(Arrays.copyOf(whole, 60), Reason.DAMAGED);
	}

	@Test
	void otherFilesAreNoPdf() {
		assertRefused("一、任务".getBytes(StandardCharsets.UTF_8), Reason.NOT_TEXT);
		assertRefused(new byte[] { 1 }, Reason.NOT_TEXT);
	}

	private static String shown(String text) {
		return "<" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + "> Tj";
	}

	// A table that reads well on a page of 500 × 500 points turned by the given angle.
	private static PDDocument table(int rotation, boolean filled) throws IOException {
		PDDocument document = new PDDocument();
		PDPage page = new PDPage(new PDRectangle(500, 500));
		page.setRotation(rotation);
		document.addPage(page);
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			content.transform(Matrix.getRotateInstance(Math.toRadians(rotation), (rotation % 270 == 0) ? 0 : 500,
					(rotation > 90) ? 500 : 0));
			for (float y : new float[] { 300, 340, 380 }) {
				line(content, 50, y, 400, 0, filled);
			}
			for (float x : new float[] { 50, 120, 450 }) {
				line(content, x, 300, 0, 80, filled);
			}
			text(content, 60, 355, "No.");
			text(content, 130, 355, "Task and measure");
			text(content, 60, 315, "1");
			text(content, 130, 315, "Renew the water pipes");
		}
		return document;
	}

	private static void line(PDPageContentStream content, float x, float y, float width, float height, boolean filled)
			throws IOException {
		if (filled) {
			content.addRect(x, y, Math.max(width / 2, 0.8F), Math.max(height / 2, 0.8F));
			content.addRect(x + width / 2, y + height / 2, Math.max(width / 2, 0.8F), Math.max(height / 2, 0.8F));
			content.fill();
			return;
		}
		content.moveTo(x, y);
		content.lineTo(x + width, y + height);
		content.stroke();
	}

	private static void text(PDPageContentStream content, float x, float y, String text) throws IOException {
		content.beginText();
		content.setFont(new PDType1Font(FontName.HELVETICA), 12);
		content.newLineAtOffset(x, y);
		content.showText(text);
		content.endText();
	}

	private static byte[] bytes(PDDocument document) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (document) {
			document.save(file);
		}
		return file.toByteArray();
	}

	private static void assertRefused(byte[] file, Reason reason) {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> PdfFile.read(file))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

}
