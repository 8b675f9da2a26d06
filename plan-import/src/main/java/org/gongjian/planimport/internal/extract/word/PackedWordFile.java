package org.gongjian.planimport.internal.extract.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanText;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import org.gongjian.planimport.internal.extract.packed.PackedFile;
import org.jspecify.annotations.Nullable;

/**
 * A docx. Of its parts only the text, the styles, the lists and the notes are looked at;
 * macros, pictures and embedded files stay packed.
 */
final class PackedWordFile {

	private final OPCPackage parts;

	private final WordDocument document = new WordDocument();

	private PackedWordFile(OPCPackage parts) {
		this.parts = parts;
	}

	static PlanText read(byte[] content) {
		OPCPackage parts = PackedFile.open(content);
		try {
			return new PackedWordFile(parts).read();
		}
		catch (IOException | InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException ex) {
			throw new UnreadableDocumentException(Reason.DAMAGED, ex);
		}
		finally {
			parts.revert();
		}
	}

	private PlanText read() throws IOException, InvalidFormatException {
		PackagePart main = related(this.parts.getRelationships(), "/officeDocument");
		if (main == null) {
			throw new UnreadableDocumentException(Reason.NOT_TEXT);
		}
		read(related(main.getRelationships(), "/styles"), "styles", this.document.styles::read);
		read(related(main.getRelationships(), "/numbering"), "numbering", this.document.numbering::read);
		read(main, "document", (xml) -> xml.children((name) -> {
			if (name.equals("body")) {
				BlockReader.read(xml, this.document);
			}
		}));
		List<Paragraph> paragraphs = this.document.story.paragraphs();
		if (paragraphs.stream().allMatch((paragraph) -> paragraph.text().isEmpty())) {
			throw new UnreadableDocumentException(hasPictures() ? Reason.SCANNED : Reason.EMPTY);
		}
		List<String> notes = new ArrayList<>();
		notes.addAll(notes(related(main.getRelationships(), "/footnotes"), "footnotes", this.document.footnotes()));
		notes.addAll(notes(related(main.getRelationships(), "/endnotes"), "endnotes", this.document.endnotes()));
		return new PlanText(paragraphs, notes);
	}

	private boolean hasPictures() throws InvalidFormatException {
		return this.parts.getParts().stream().anyMatch((part) -> part.getContentType().startsWith("image/"));
	}

	private List<String> notes(@Nullable PackagePart part, String root, List<String> named) throws IOException {
		Map<String, String> notes = new HashMap<>();
		if (!named.isEmpty()) {
			read(part, root, (xml) -> xml.children((name) -> {
				String id = String.valueOf(xml.attribute("id"));
				List<Paragraph> note = this.document.story.apart(() -> BlockReader.read(xml, this.document));
				notes.put(id, note.stream().map(Paragraph::text).collect(Collectors.joining()));
			}));
		}
		return named.stream().map((id) -> notes.getOrDefault(id, "")).filter((note) -> !note.isEmpty()).toList();
	}

	private static void read(@Nullable PackagePart part, String root, Consumer<WordXml> reader) throws IOException {
		if (part != null) {
			try (InputStream content = part.getInputStream()) {
				WordXml.read(content, root, reader);
			}
		}
	}

	// Transitional and strict files name the same relations under two addresses.
	private @Nullable PackagePart related(Iterable<PackageRelationship> relations, String kind)
			throws InvalidFormatException {
		for (PackageRelationship relation : relations) {
			if (relation.getRelationshipType().endsWith("/relationships" + kind)
					&& relation.getTargetMode() == TargetMode.INTERNAL) {
				return this.parts.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
			}
		}
		return null;
	}

}
