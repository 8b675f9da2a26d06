package org.gongjian.app.evidence;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The kinds of files that may stand behind a report. A file is of a kind if both its name
 * and its first bytes say so.
 */
enum FileKind {

	PDF("application/pdf", "255044462d", "", "pdf"), JPEG("image/jpeg", "ffd8ff", "", "jpg", "jpeg"),
	PNG("image/png", "89504e470d0a1a0a", "", "png"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304", "word/", "docx"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304", "xl/", "xlsx"),
	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "504b0304", "ppt/", "pptx"),
	DOC("application/msword", "d0cf11e0a1b11ae1", "", "doc"),
	XLS("application/vnd.ms-excel", "d0cf11e0a1b11ae1", "", "xls"), TEXT("text/plain", "", "", "txt"),
	CSV("text/csv", "", "", "csv");

	private final String mediaType;

	private final byte[] start;

	private final String folder;

	private final List<String> extensions;

	FileKind(String mediaType, String start, String folder, String... extensions) {
		this.mediaType = mediaType;
		this.start = HexFormat.of().parseHex(start);
		this.folder = folder;
		this.extensions = List.of(extensions);
	}

	String mediaType() {
		return this.mediaType;
	}

	/** The folder that an archive of this kind holds; empty for what is no archive. */
	String folder() {
		return this.folder;
	}

	boolean isText() {
		return this.start.length == 0;
	}

	/** The kind that a file's name speaks of. */
	static Optional<FileKind> ofName(String name) {
		String extension = FileName.extension(name);
		return Arrays.stream(values()).filter((kind) -> kind.extensions.contains(extension)).findFirst();
	}

	/** How many bytes tell the kind. */
	int length() {
		return this.start.length;
	}

	boolean startsWith(byte[] bytes) {
		return Arrays.equals(this.start, bytes);
	}

}
