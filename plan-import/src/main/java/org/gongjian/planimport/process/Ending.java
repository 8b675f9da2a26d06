package org.gongjian.planimport.process;

import java.io.ByteArrayInputStream;

import org.gongjian.planimport.PlanJson;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;
import tools.jackson.core.JacksonException;

/**
 * How a process that reads came to its end.
 *
 * @param exitCode what it returned
 * @param late whether it was ended because its time was over
 * @param output what it wrote as its answer
 * @param complaints the beginning of what it wrote beside it
 */
record Ending(int exitCode, boolean late, Capture output, Capture complaints) {

	/** What a JVM returns that was told to end when memory runs out. */
	private static final int OUT_OF_MEMORY = 3;

	/** What a JVM returns that cannot start. */
	private static final int NOT_STARTED = 1;

	/**
	 * Above this a signal ended the process: the kernel's for want of memory, or
	 * another's.
	 */
	private static final int SIGNAL = 128;

	/**
	 * The document that was read.
	 * @throws UnreadableDocumentException if there is none
	 */
	ReadDocument document() {
		if (this.late || this.output.isCut() || this.exitCode == OUT_OF_MEMORY) {
			throw new UnreadableDocumentException(Reason.TOO_COSTLY, report());
		}
		if (this.exitCode > SIGNAL) {
			throw new UnreadableDocumentException(Reason.CUT_OFF, report());
		}
		if (this.exitCode == NOT_STARTED) {
			throw new ReadingUnavailableException(ReadingUnavailableException.Reason.NOT_STARTED, report());
		}
		if (this.exitCode != 0) {
			throw new UnreadableDocumentException(Reason.DAMAGED, report());
		}
		return documentIn(answer());
	}

	private Answer answer() {
		try {
			return PlanJson.read(new ByteArrayInputStream(this.output.bytes()), Answer.class);
		}
		catch (JacksonException ex) {
			throw new UnreadableDocumentException(Reason.DAMAGED, ex);
		}
	}

	private ReadDocument documentIn(Answer answer) {
		if (answer.refusal() != null) {
			throw new UnreadableDocumentException(answer.refusal());
		}
		if (answer.document() == null) {
			throw new UnreadableDocumentException(Reason.DAMAGED, report());
		}
		return answer.document();
	}

	private IllegalStateException report() {
		return new IllegalStateException(
				"The process that reads ended with exit code " + this.exitCode + (this.late ? ", its time over" : "")
						+ (this.output.isCut() ? ", its answer too long" : "") + ": " + this.complaints.text());
	}

}
