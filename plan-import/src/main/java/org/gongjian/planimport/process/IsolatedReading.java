package org.gongjian.planimport.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.gongjian.planimport.process.ReadingUnavailableException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads each file in a Java process of its own, with limits on memory, time and output,
 * without network, environment and secrets. Whatever a file does to that process, it is
 * only that file that cannot be read. The process gets the file on its standard input; it
 * has an empty folder for temporary files, which is deleted with it.
 */
public final class IsolatedReading implements DocumentReading {

	private final ReadingLimits limits;

	private final String main;

	private final @Nullable Path folders;

	private final Semaphore turns;

	public IsolatedReading(ReadingLimits limits) {
		this(limits, null, ReaderProcess.class.getName());
	}

	/**
	 * Reading with a folder of one's own for temporary files.
	 * @param folders where the folder of each process is made
	 */
	public IsolatedReading(ReadingLimits limits, Path folders) {
		this(limits, folders, ReaderProcess.class.getName());
	}

	IsolatedReading(ReadingLimits limits, @Nullable Path folders, String main) {
		this.limits = limits;
		this.folders = folders;
		this.main = main;
		this.turns = new Semaphore(limits.atOnce(), true);
	}

	@Override
	public ReadDocument read(String fileName, byte[] content) {
		try {
			if (!this.turns.tryAcquire(this.limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
				throw new ReadingUnavailableException(Reason.BUSY, null);
			}
			try {
				return ending(new Question(fileName, content)).document();
			}
			finally {
				this.turns.release();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ReadingUnavailableException(Reason.STOPPED, ex);
		}
	}

	private Ending ending(Question question) throws InterruptedException {
		try {
			Path folder = newFolder();
			List<String> command = ReaderCommand.of(this.limits, this.main, folder);
			try (RunningReader reader = new RunningReader(command, folder, question,
					this.limits.outputMegabytes() << 20)) {
				return reader.end(this.limits.time());
			}
			finally {
				delete(folder);
			}
		}
		catch (IOException ex) {
			throw new ReadingUnavailableException(Reason.NOT_STARTED, ex);
		}
	}

	private Path newFolder() throws IOException {
		return (this.folders != null) ? Files.createTempDirectory(this.folders, "reading-")
				: Files.createTempDirectory("gongjian-reading-");
	}

	private static void delete(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException | UncheckedIOException ex) {
			// a process that was just ended may have left a file behind; it is small
		}
	}

}
