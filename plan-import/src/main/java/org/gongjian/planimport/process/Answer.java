package org.gongjian.planimport.process;

import org.gongjian.planimport.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * What the process that reads sends back: the document, or why it cannot be read.
 */
record Answer(@Nullable ReadDocument document, UnreadableDocumentException.@Nullable Reason refusal) {

	static Answer with(ReadDocument document) {
		return new Answer(document, null);
	}

	static Answer refusing(UnreadableDocumentException.Reason reason) {
		return new Answer(null, reason);
	}

}
