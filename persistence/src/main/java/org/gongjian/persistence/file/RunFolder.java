package org.gongjian.persistence.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The folder for what one run of the application needs for a while only. It is locked as
 * long as the run lives and deleted when it ends; what a killed run left behind is
 * deleted by the next one that starts.
 */
public final class RunFolder implements AutoCloseable {

	private static final String ALIVE = "alive";

	private final Path folder;

	private final FileChannel alive;

	private RunFolder(Path folder, FileChannel alive) {
		this.folder = folder;
		this.alive = alive;
	}

	/**
	 * Makes the folder of a new run below a folder that is there for this alone, and
	 * clears away those of dead runs. Runs that start at the same time wait for each
	 * other.
	 */
	public static synchronized RunFolder below(Path parent) throws IOException {
		Files.createDirectories(parent);
		try (FileChannel starting = lockFile(parent.resolve("lock"))) {
			starting.lock();
			for (Path run : runs(parent)) {
				if (isDead(run)) {
					FileSystemUtils.deleteRecursively(run);
				}
			}
			Path folder = Files.createTempDirectory(parent, "run-");
			FileChannel alive = lockFile(folder.resolve(ALIVE));
			alive.lock();
			return new RunFolder(folder, alive);
		}
	}

	private static List<Path> runs(Path parent) throws IOException {
		try (Stream<Path> all = Files.list(parent)) {
			return all.filter(Files::isDirectory).toList();
		}
	}

	private static boolean isDead(Path run) throws IOException {
		try (FileChannel alive = lockFile(run.resolve(ALIVE))) {
			return alive.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	private static FileChannel lockFile(Path file) throws IOException {
		return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
	}

	/** The part of the folder for one purpose. */
	public Path part(String name) {
		try {
			return Files.createDirectories(this.folder.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.alive.close();
		FileSystemUtils.deleteRecursively(this.folder);
	}

}
