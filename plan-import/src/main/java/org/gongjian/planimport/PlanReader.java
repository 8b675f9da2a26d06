package org.gongjian.planimport;

/**
 * Reads a plan document.
 */
public interface PlanReader {

	/**
	 * The text of an uploaded file.
	 * @throws UnreadableDocumentException if it is empty, no text or of a kind that is
	 * not read
	 */
	PlanText extract(String fileName, byte[] content);

	/**
	 * The draft that the text gives. What is unclear becomes a {@link DraftProblem},
	 * never an exception; a text without tasks gives a draft without tasks.
	 */
	PlanDraft read(PlanText text);

}
