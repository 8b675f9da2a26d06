package org.gongjian.planimport.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A sound package around parts that are not.
 */
final class OfficeParts {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String WORDS = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
			+ " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
			+ " xmlns:v='urn:schemas-microsoft-com:vml'"
			+ " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'";

	private OfficeParts() {
	}

	/** A docx of what stands in its body, its lists and its styles. */
	static byte[] word(String body, String numbering, String styles) {
		return zip("word/document.xml", TYPE + "wordprocessingml.document.main+xml",
				Map.of("word/document.xml", words("document", "<w:body>" + body + "</w:body>"), "word/numbering.xml",
						words("numbering", numbering), "word/styles.xml", words("styles", styles)),
				Map.of("numbering", "numbering.xml", "styles", "styles.xml"));
	}

	/** An xlsx of what stands in its one sheet. */
	static byte[] sheet(byte[] sheet) {
		String xml = new String(sheet, StandardCharsets.ISO_8859_1);
		String book = "<workbook xmlns='" + SPREADSHEET + "' xmlns:r='" + RELATION.substring(0, RELATION.length() - 1)
				+ "'><sheets><sheet name='A' sheetId='1' r:id='r-worksheet'/></sheets></workbook>";
		return zip("xl/workbook.xml", TYPE + "spreadsheetml.sheet.main+xml",
				Map.of("xl/workbook.xml", book, "xl/sheet1.xml",
						"<worksheet xmlns='" + SPREADSHEET + "'>" + xml + "</worksheet>"),
				Map.of("worksheet", "sheet1.xml"));
	}

	private static String words(String root, String content) {
		return "<w:" + root + " " + WORDS + ">" + content + "</w:" + root + ">";
	}

	private static byte[] zip(String main, String mainType, Map<String, String> parts, Map<String, String> relations) {
		String folder = main.substring(0, main.indexOf('/') + 1);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			StringBuilder related = new StringBuilder();
			relations.forEach((kind, target) -> related.append(relation(kind, target)));
			write(zip, "[Content_Types].xml",
					"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
							+ "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
							+ "<Default Extension='xml' ContentType='application/xml'/><Override PartName='/" + main
							+ "' ContentType='" + mainType + "'/>" + sheetType(parts) + "</Types>");
			write(zip, "_rels/.rels", relations(relation("officeDocument", main)));
			write(zip, folder + "_rels/" + main.substring(folder.length()) + ".rels", relations(related.toString()));
			for (Map.Entry<String, String> part : parts.entrySet()) {
				write(zip, part.getKey(), part.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static String sheetType(Map<String, String> parts) {
		return parts.containsKey("xl/sheet1.xml")
				? "<Override PartName='/xl/sheet1.xml' ContentType='" + TYPE + "spreadsheetml.worksheet+xml'/>" : "";
	}

	private static String relation(String kind, String target) {
		return "<Relationship Id='r-%s' Type='%s%s' Target='%s'/>".formatted(kind, RELATION, kind, target);
	}

	private static String relations(String content) {
		return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + content
				+ "</Relationships>";
	}

	private static void write(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(name.endsWith("sheet1.xml") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
	}

}
