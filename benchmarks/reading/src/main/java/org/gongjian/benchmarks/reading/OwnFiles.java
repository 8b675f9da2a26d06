package org.gongjian.benchmarks.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A text as a file of Word and as a PDF.
 */
final class OwnFiles {

	private static final int CHARACTERS_A_LINE = 28;

	private static final int LINES_A_PAGE = 24;

	/** A font that readers of PDF know by name. */
	private static final String FONT = "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts["
			+ "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000"
			+ "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>]>>";

	private OwnFiles() {
	}

	static byte[] word(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			text.lines().forEach((line) -> document.createParagraph().createRun().setText(line));
			document.write(bytes);
		}
		return bytes.toByteArray();
	}

	static byte[] pdf(String text) {
		List<String> lines = text.lines().flatMap((line) -> broken("　　" + line).stream()).toList();
		StringBuilder objects = new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
		StringBuilder pages = new StringBuilder();
		for (int from = 0, id = 3; from < lines.size(); from += LINES_A_PAGE, id += 2) {
			String content = page(lines.subList(from, Math.min(lines.size(), from + LINES_A_PAGE)));
			pages.append(id).append(" 0 R ");
			objects.append(("%d 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F %s>>>>"
					+ "/Contents %d 0 R>> endobj\n")
				.formatted(id, FONT, id + 1));
			objects.append("%d 0 obj <</Length %d>> stream\n%s\nendstream endobj\n".formatted(id + 1, content.length(),
					content));
		}
		int count = (lines.size() + LINES_A_PAGE - 1) / LINES_A_PAGE;
		objects.append("2 0 obj <</Type/Pages/Kids[%s]/Count %d>> endobj\n".formatted(pages, count));
		return objects.append("trailer <</Root 1 0 R>>\n").toString().getBytes(StandardCharsets.US_ASCII);
	}

	private static List<String> broken(String paragraph) {
		List<String> lines = new ArrayList<>();
		for (int from = 0; from < paragraph.length(); from += CHARACTERS_A_LINE) {
			lines.add(paragraph.substring(from, Math.min(paragraph.length(), from + CHARACTERS_A_LINE)));
		}
		return lines;
	}

	private static String page(List<String> lines) {
		StringBuilder content = new StringBuilder("BT /F 16 Tf 72 770 Td 28 TL ");
		for (String line : lines) {
			String hexadecimal = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
			content.append('<').append(hexadecimal).append("> Tj T* ");
		}
		return content.append("ET").toString();
	}

}
