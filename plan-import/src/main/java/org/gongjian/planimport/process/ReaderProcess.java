package org.gongjian.planimport.process;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.gongjian.planimport.PlanJson;
import org.gongjian.planimport.UnreadableDocumentException;
import org.gongjian.planimport.UnreadableDocumentException.Reason;

/**
 * Runs in the process of its own: takes one file from standard input, reads it and writes
 * the answer to standard output.
 */
final class ReaderProcess {

	/** The exit code of a reader that failed on the document. */
	static final int FAILED = 4;

	private ReaderProcess() {
	}

	public static void main(String[] args) throws IOException {
		PrintStream answers = System.out;
		// What libraries print must not stand in the answer.
		System.setOut(System.err);
		NoNetwork.begin();
		offerToKernel();
		endAfter(Long.parseLong(args[0]));
		try {
			PlanJson.write(answerTo(Question.receive(System.in)), answers);
		}
		catch (Throwable ex) {
			ex.printStackTrace();
			Runtime.getRuntime().halt(FAILED);
		}
		Runtime.getRuntime().halt(answers.checkError() ? FAILED : 0);
	}

	private static Answer answerTo(Question question) {
		try {
			return Answer.with(ReadDocument.of(question.fileName(), question.content()));
		}
		catch (UnreadableDocumentException ex) {
			return Answer.refusing(ex.reason());
		}
		catch (StackOverflowError | OutOfMemoryError ex) {
			return Answer.refusing(Reason.TOO_COSTLY);
		}
	}

	// If memory runs out, the kernel is to end this process, not the application.
	private static void offerToKernel() {
		try {
			Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
		}
		catch (IOException | SecurityException ex) {
			// not Linux, or not allowed
		}
	}

	// Who started this process ends it in time. If that one has died, nobody does.
	private static void endAfter(long seconds) {
		Thread end = new Thread(() -> {
			try {
				Thread.sleep((seconds + 5) * 1000);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			Runtime.getRuntime().halt(FAILED);
		}, "end");
		end.setDaemon(true);
		end.start();
	}

}
