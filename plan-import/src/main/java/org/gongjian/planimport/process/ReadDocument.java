package org.gongjian.planimport.process;

import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanReader;
import org.gongjian.planimport.PlanText;

/**
 * What a document gives.
 *
 * @param text its words
 * @param draft what was read from them
 */
public record ReadDocument(PlanText text, PlanDraft draft) {

	/** Reads a file in this process. */
	public static ReadDocument of(String fileName, byte[] content) {
		PlanReader reader = new PlanReader();
		PlanText text = reader.extract(fileName, content);
		return new ReadDocument(text, reader.read(text));
	}

}
