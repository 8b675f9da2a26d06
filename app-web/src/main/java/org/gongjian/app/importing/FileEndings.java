package org.gongjian.app.importing;

import java.util.stream.Collectors;

import org.gongjian.planimport.PlanReader;

import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/**
 * The kinds of files that can be uploaded, known by the endings of their names.
 */
final class FileEndings {

	private FileEndings() {
	}

	/** For the choice of a file: .docx,.txt. */
	static String accepted() {
		return PlanReader.endings().stream().map((ending) -> "." + ending).collect(Collectors.joining(","));
	}

	static String mediaType(String fileName) {
		return MediaTypeFactory.getMediaType(fileName).orElse(MediaType.APPLICATION_OCTET_STREAM).toString();
	}

}
