package org.gongjian.planimport;

import java.util.List;

import org.gongjian.planimport.internal.actions.DraftAssembly;
import org.gongjian.planimport.internal.extract.FileKind;

/**
 * Reads a plan document: <pre>{@code
 * PlanReader reader = new PlanReader();
 * PlanText text = reader.extract("plan.docx", bytes);
 * PlanDraft draft = reader.read(text);
 * }</pre> It holds no state: one reader serves all threads. A file whose sender is not
 * trusted is better read in a process of its own, by
 * {@link org.gongjian.planimport.process.IsolatedReading}.
 */
public final class PlanReader {

	/** The endings of the names of files that are read: txt, docx … */
	public static List<String> endings() {
		return FileKind.endings();
	}

	/**
	 * The text of an uploaded file.
	 * @param fileName its name, of which the ending tells the kind of file
	 * @param content its bytes
	 * @throws UnreadableDocumentException if it is empty, no text or of a kind that is
	 * not read
	 */
	public PlanText extract(String fileName, byte[] content) {
		return FileKind.read(fileName, content);
	}

	/**
	 * The draft that the text gives. What is unclear becomes a {@link DraftProblem},
	 * never an exception; a text without tasks gives a draft without tasks.
	 */
	public PlanDraft read(PlanText text) {
		return DraftAssembly.of(text);
	}

}
