package org.gongjian.planimport.internal.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.gongjian.planimport.Paragraph;
import org.gongjian.planimport.PlanText;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;

/**
 * A Word file of 97 to 2003. Text boxes come after the text, since the format keeps them
 * apart.
 */
final class OldWordFile {

	private final HWPFDocument file;

	private final OldWordDocument document;

	private OldWordFile(HWPFDocument file) {
		this.file = file;
		this.document = new OldWordDocument(new OldWordLists(file.getListTables()), file.getStyleSheet());
	}

	static PlanText read(HWPFDocument file) {
		return new OldWordFile(file).read();
	}

	private PlanText read() {
		new OldBlockReader(this.document, false).read(this.file.getRange(), 0);
		new OldBlockReader(this.document, false).read(this.file.getMainTextboxRange(), 0);
		List<Paragraph> paragraphs = this.document.story.paragraphs();
		if (paragraphs.stream().allMatch((paragraph) -> paragraph.text().isEmpty())) {
			throw new UnreadableDocumentException(Reason.EMPTY);
		}
		List<String> notes = new ArrayList<>();
		notes.addAll(notes(this.file.getFootnotes(), this.file.getFootnoteRange()));
		notes.addAll(notes(this.file.getEndnotes(), this.file.getEndnoteRange()));
		return new PlanText(paragraphs, notes);
	}

	private List<String> notes(Notes notes, Range all) {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < notes.getNotesCount(); i++) {
			int start = all.getStartOffset() + notes.getNoteTextStartOffset(i);
			int end = all.getStartOffset() + notes.getNoteTextEndOffset(i);
			Range range = new Range(start, Math.min(end, all.getEndOffset()), this.file);
			List<Paragraph> note = this.document.story
				.apart(() -> new OldBlockReader(this.document, false).read(range, 0));
			texts.add(note.stream().map(Paragraph::text).collect(Collectors.joining()));
		}
		return texts.stream().filter((text) -> !text.isEmpty()).toList();
	}

}
