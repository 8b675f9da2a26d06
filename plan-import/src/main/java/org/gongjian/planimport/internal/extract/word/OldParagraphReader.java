package org.gongjian.planimport.internal.extract.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * Reads the words of a paragraph of a doc, without those that are deleted, hidden or part
 * of a field's code. It goes on where the last paragraph ended if that one's end was
 * deleted.
 */
final class OldParagraphReader {

	private static final char CELL_END = '\u0007';

	private final Fields fields = new Fields();

	private final StringBuilder text = new StringBuilder();

	private boolean isHidden;

	private boolean isMarkHidden;

	/**
	 * Reads a paragraph.
	 * @return whether its end was deleted, so that it goes on into the next
	 */
	boolean read(Paragraph paragraph) {
		boolean isMarkDeleted = false;
		this.isHidden = this.fields.areHiding();
		this.isMarkHidden = false;
		for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
			CharacterRun run = paragraph.getCharacterRun(i);
			String characters = run.text();
			if (run.isMarkedDeleted()) {
				isMarkDeleted = characters.endsWith("\r");
				continue;
			}
			this.isMarkHidden = run.isVanished();
			if (run.isSymbol()) {
				Symbols.append(run.getSymbolCharacter(), this.text);
				continue;
			}
			for (int j = 0; j < characters.length(); j++) {
				character(characters.charAt(j), run.isVanished());
			}
		}
		this.isHidden |= this.fields.areHiding();
		this.fields.endCodes();
		return isMarkDeleted;
	}

	/** Passes over a paragraph, but for the fields that begin or end in it. */
	void readFields(Paragraph paragraph) {
		int length = this.text.length();
		read(paragraph);
		this.text.setLength(length);
	}

	private void character(char c, boolean isVanished) {
		switch (c) {
			case '\u0013' -> this.fields.begin();
			case '\u0014' -> this.fields.separate();
			case '\u0015' -> this.fields.end();
			default -> {
				if (this.fields.areHiding()) {
					this.fields.code(String.valueOf(c));
				}
				else if (!isVanished) {
					printed(c);
				}
			}
		}
	}

	private void printed(char c) {
		switch (c) {
			case '\u000B' -> this.text.append(LineBreaks.LINE);
			case '\f', '\u000E' -> this.text.append(LineBreaks.PAGE);
			case '\u001E' -> this.text.append('-');
			case '\t' -> this.text.append(' ');
			case '\r', CELL_END -> {
			}
			default -> {
				// The rest below the blank are marks of notes, pictures and drawings.
				if (c >= ' ') {
					Symbols.append(c, this.text);
				}
			}
		}
	}

	/** Whether nothing of the paragraph is seen, not even a number. */
	boolean isUnseen() {
		return (this.isHidden || this.isMarkHidden) && this.text.toString().isBlank();
	}

	String take() {
		String taken = this.text.toString();
		this.text.setLength(0);
		return taken;
	}

}
