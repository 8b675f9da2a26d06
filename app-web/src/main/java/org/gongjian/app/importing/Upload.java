package org.gongjian.app.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.gongjian.app.frame.PlainText;
import org.jspecify.annotations.Nullable;

import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/**
 * A document as it is handed in: a file, or pasted text as the file it becomes.
 *
 * @param name its name, for people to read; never a path
 * @param content its bytes
 */
public record Upload(String name, byte[] content) {

	/** Plans are text: the largest known is well below this. */
	static final DataSize LARGEST = DataSize.ofMegabytes(20);

	private static final int LONGEST_NAME = 200;

	/**
	 * A file.
	 * @throws UploadRefusedException if there is none or it is too large
	 */
	static Upload of(@Nullable MultipartFile file) throws IOException {
		String path = (file != null) ? file.getOriginalFilename() : null;
		if (file == null || path == null || path.isBlank()) {
			throw new UploadRefusedException("importing.refused.none");
		}
		String name = clean(path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
		requireSize(name, file.getSize());
		return new Upload(name, file.getBytes());
	}

	/**
	 * Pasted text.
	 * @throws UploadRefusedException if it is too large
	 */
	static Upload ofText(String text, String name) {
		Upload upload = new Upload(clean(name.replaceAll("(?i)\\.txt$", "")) + ".txt",
				text.getBytes(StandardCharsets.UTF_8));
		requireSize(upload.name(), upload.content().length);
		return upload;
	}

	private static void requireSize(String name, long bytes) {
		if (bytes > LARGEST.toBytes()) {
			throw new UploadRefusedException("importing.refused.tooLarge", name, LARGEST.toMegabytes());
		}
	}

	private static String clean(String name) {
		return PlainText.ending(name.replaceAll("\\p{C}", ""), LONGEST_NAME);
	}

}
