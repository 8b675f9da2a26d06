package org.gongjian.app.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.gongjian.persistence.file.RunFolder;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Finds out whether a file is what its name says. Nothing is unpacked.
 */
@Component
class FileInspector {

	private static final int BLOCK = 8192;

	private final Path copies;

	FileInspector(RunFolder run) {
		this.copies = run.part("evidence");
	}

	/** The kind of the file; empty if it is of none that is taken. */
	Optional<FileKind> kindOf(MultipartFile file, String name) throws IOException {
		Optional<FileKind> named = FileKind.ofName(name);
		return (named.isPresent() && looksLike(named.get(), file)) ? named : Optional.empty();
	}

	private boolean looksLike(FileKind kind, MultipartFile file) throws IOException {
		if (kind.isText()) {
			return isText(file);
		}
		try (InputStream in = file.getInputStream()) {
			if (!kind.startsWith(in.readNBytes(kind.length()))) {
				return false;
			}
		}
		return kind.folder().isEmpty() || isOfficeArchive(kind, file);
	}

	private boolean isText(MultipartFile file) throws IOException {
		try (InputStream in = file.getInputStream()) {
			byte[] block = new byte[BLOCK];
			for (int read = in.read(block); read >= 0; read = in.read(block)) {
				for (int i = 0; i < read; i++) {
					if (block[i] == 0) {
						return false;
					}
				}
			}
		}
		return true;
	}

	private boolean isOfficeArchive(FileKind kind, MultipartFile file) throws IOException {
		Path copy = Files.createTempFile(this.copies, "evidence", ".zip");
		try (InputStream in = file.getInputStream()) {
			Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
			try (ZipFile archive = new ZipFile(copy.toFile())) {
				return archive.getEntry("[Content_Types].xml") != null
						&& archive.stream().anyMatch((entry) -> entry.getName().startsWith(kind.folder()))
						&& archive.stream().noneMatch((entry) -> entry.getName().endsWith("vbaProject.bin"));
			}
		}
		catch (ZipException ex) {
			return false;
		}
		finally {
			Files.delete(copy);
		}
	}

}
