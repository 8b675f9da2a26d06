package org.gongjian.persistence.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Keeps files under the SHA-256 of their bytes, so that a name from outside never becomes
 * a path and the same file is kept once. Bytes are on the disk before {@link #put}
 * returns; a row that names them is written afterwards.
 */
public class FileStore {

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	private final Path folder;

	public FileStore(Path folder) {
		this.folder = folder;
	}

	/**
	 * Keeps the bytes.
	 * @return what to find them by
	 * @throws IOException if they cannot be written; nothing is kept then
	 */
	public String put(InputStream content) throws IOException {
		Files.createDirectories(this.folder);
		Path part = Files.createTempFile(this.folder, "upload", ".part");
		try {
			MessageDigest digest = sha256();
			try (DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(part), digest)) {
				content.transferTo(out);
			}
			force(part, StandardOpenOption.WRITE);
			String hash = HexFormat.of().formatHex(digest.digest());
			Path shelf = Files.createDirectories(shelf(hash));
			move(part, shelf.resolve(hash));
			force(shelf, StandardOpenOption.READ);
			return hash;
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	/**
	 * The bytes that were kept under this hash.
	 * @throws IOException if they are not there
	 */
	public InputStream open(String hash) throws IOException {
		return Files.newInputStream(shelf(hash).resolve(hash));
	}

	private Path shelf(String hash) {
		if (!HASH.matcher(hash).matches()) {
			throw new IllegalArgumentException("Not a hash");
		}
		return this.folder.resolve(hash.substring(0, 2));
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void force(Path path, StandardOpenOption option) throws IOException {
		try (FileChannel channel = FileChannel.open(path, option)) {
			channel.force(true);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
