package org.gongjian.planimport.internal.extract.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanText;

/**
 * A small docx, made of the XML of its body and of the parts beside it.
 */
final class SampleWordFile {

	private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
			+ " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
			+ " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
			+ " xmlns:v='urn:schemas-microsoft-com:vml'"
			+ " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'";

	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private static final String MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	private final Map<String, String> parts = new LinkedHashMap<>();

	private SampleWordFile(String body) {
		this.parts.put("document", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
	}

	static SampleWordFile of(String... blocks) {
		return new SampleWordFile(String.join("", blocks));
	}

	static String p(String... runs) {
		return "<w:p>" + String.join("", runs) + "</w:p>";
	}

	/** A paragraph of one run. */
	static String line(String text) {
		return p(r(text));
	}

	static String r(String text) {
		return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
	}

	/** A paragraph of an automatic list. */
	static String item(int list, int level, String text) {
		return p("<w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr>",
				r(text));
	}

	static String styled(String style, String text) {
		return p("<w:pPr><w:pStyle w:val='" + style + "'/></w:pPr>", r(text));
	}

	/** A table without widths. */
	static String table(String... rows) {
		return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
	}

	static String row(String... cells) {
		return "<w:tr>" + String.join("", cells) + "</w:tr>";
	}

	static String cell(String text) {
		return cell("", line(text));
	}

	static String cell(String properties, String... blocks) {
		return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", blocks) + "</w:tc>";
	}

	/** A level of a list. */
	static String level(int level, String format, String text) {
		return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
				+ text + "'/></w:lvl>";
	}

	static String definition(int id, String... levels) {
		return "<w:abstractNum w:abstractNumId='" + id + "'>" + String.join("", levels) + "</w:abstractNum>";
	}

	static String list(int id, int definition, String... overrides) {
		return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + definition + "'/>" + String.join("", overrides)
				+ "</w:num>";
	}

	SampleWordFile numbering(String... content) {
		return part("numbering", String.join("", content));
	}

	SampleWordFile styles(String... content) {
		return part("styles", String.join("", content));
	}

	SampleWordFile part(String name, String content) {
		this.parts.put(name, "<w:" + name + " " + W + ">" + content + "</w:" + name + ">");
		return this;
	}

	/** Puts something in front of the body's XML. */
	SampleWordFile declaring(String declaration) {
		this.parts.computeIfPresent("document", (name, xml) -> declaration + xml);
		return this;
	}

	/** Names a part that is not there. */
	SampleWordFile missing(String name) {
		this.parts.put(name, "");
		return this;
	}

	PlanText text() {
		return WordFile.read(bytes());
	}

	List<String> lines() {
		return text().paragraphs().stream().map(Paragraph::text).toList();
	}

	byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			StringBuilder types = new StringBuilder();
			StringBuilder relations = new StringBuilder();
			for (String name : this.parts.keySet()) {
				String type = name.equals("document") ? MAIN_TYPE : "application/xml";
				types.append("<Override PartName='/word/%s.xml' ContentType='%s'/>".formatted(name, type));
				if (!name.equals("document")) {
					relations.append(relation(name, name + ".xml"));
				}
			}
			write(zip, "[Content_Types].xml",
					"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
							+ "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
							+ types + "</Types>");
			write(zip, "_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
			write(zip, "word/_rels/document.xml.rels", relations(relations.toString()));
			for (Map.Entry<String, String> part : this.parts.entrySet()) {
				if (!part.getValue().isEmpty()) {
					write(zip, "word/" + part.getKey() + ".xml", part.getValue());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
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
		zip.write(content.getBytes(StandardCharsets.UTF_8));
	}

}
