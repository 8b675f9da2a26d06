package org.gongjian.persistence.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * The data folder while one application has it to itself. The lock file marks the folder
 * as ours and holds the lock; the system frees it when the application ends, however it
 * ends.
 */
final class DataFolder implements AutoCloseable {

	private static final String LOCK_FILE = "gongjian.lock";

	/** What may lie in a folder before it becomes ours. */
	private static final Set<String> HARMLESS = Set.of("files", "logs", "temp", "lost+found");

	private final Path path;

	private final FileChannel lockFile;

	private DataFolder(Path path, FileChannel lockFile) {
		this.path = path;
		this.lockFile = lockFile;
	}

	/**
	 * Takes the folder, which is created where it is missing.
	 * @throws StartRefusedException if another application has it, it is not ours or it
	 * cannot be written
	 */
	static DataFolder take(Path path) {
		try {
			createPrivately(path);
			Path lockFile = path.resolve(LOCK_FILE);
			if (Files.notExists(lockFile) && !isAsGoodAsEmpty(path)) {
				throw StartRefusedException.notOurs(path);
			}
			FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (tryLock(channel) == null) {
				channel.close();
				throw StartRefusedException.inUse(path);
			}
			return new DataFolder(path, channel);
		}
		catch (FileSystemException ex) {
			throw StartRefusedException.notWritable(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void createPrivately(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			Files.createDirectories(path);
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
		}
	}

	private static boolean isAsGoodAsEmpty(Path path) throws IOException {
		try (Stream<Path> entries = Files.list(path)) {
			return entries.map((entry) -> entry.getFileName().toString()).allMatch(HARMLESS::contains);
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	/** The database's own folder. */
	Path cluster() {
		return this.path.resolve("postgres");
	}

	Path password() {
		return this.path.resolve("postgres.password");
	}

	Path binaries() {
		return this.path.resolve("postgres-binaries");
	}

	Path serverLog() throws IOException {
		return Files.createDirectories(this.path.resolve("logs")).resolve("postgres.log");
	}

	/** Deletes everything in the folder but the lock file. */
	void empty() throws IOException {
		List<Path> entries;
		try (Stream<Path> listed = Files.list(this.path)) {
			entries = listed.filter((entry) -> !entry.endsWith(LOCK_FILE)).toList();
		}
		for (Path entry : entries) {
			FileSystemUtils.deleteRecursively(entry);
		}
	}

	@Override
	public void close() {
		try {
			this.lockFile.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
