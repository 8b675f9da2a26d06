package org.gongjian.planimport.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that was started to read one file. Closing it ends it, if it still runs.
 */
final class RunningReader implements AutoCloseable {

	private static final int LONGEST_COMPLAINT = 4096;

	/** How long after its end the last of its output may take. */
	private static final Duration LAST_OUTPUT = Duration.ofSeconds(10);

	private final Process process;

	private final FutureTask<Capture> output;

	private final FutureTask<Capture> complaints;

	/**
	 * Starts the process with an empty environment, so that it gets to know no secret.
	 */
	RunningReader(List<String> command, Path folder, Question question, int longestOutput) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
		builder.environment().clear();
		this.process = builder.start();
		this.output = begin(() -> outputUpTo(longestOutput));
		this.complaints = begin(this::complaints);
		begin(() -> send(question));
	}

	/** Waits for the end, and brings it about when the time is over. */
	Ending end(Duration time) throws InterruptedException {
		boolean late = !this.process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
		close();
		return new Ending(this.process.waitFor(), late, captured(this.output), captured(this.complaints));
	}

	// Destroying a process that has ended closes its streams, and what it wrote last
	// would
	// be lost.
	@Override
	public void close() {
		if (this.process.isAlive()) {
			this.process.destroyForcibly();
		}
	}

	private Capture outputUpTo(int longest) throws IOException {
		try (InputStream stream = this.process.getInputStream()) {
			Capture capture = Capture.of(stream, longest);
			if (capture.isCut()) {
				close();
			}
			return capture;
		}
	}

	// Reads on to the end: a process whose complaints nobody takes would stand still.
	private Capture complaints() throws IOException {
		try (InputStream stream = this.process.getErrorStream()) {
			Capture capture = Capture.of(stream, LONGEST_COMPLAINT);
			stream.transferTo(OutputStream.nullOutputStream());
			return capture;
		}
	}

	private Void send(Question question) throws IOException {
		question.send(this.process.getOutputStream());
		return null;
	}

	private static Capture captured(FutureTask<Capture> task) throws InterruptedException {
		try {
			return task.get(LAST_OUTPUT.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			// the process was ended while it wrote
			return Capture.none();
		}
	}

	private static <T> FutureTask<T> begin(Callable<T> work) {
		FutureTask<T> task = new FutureTask<>(work);
		Thread thread = new Thread(task, "document-reading");
		thread.setDaemon(true);
		thread.start();
		return task;
	}

}
