package org.gongjian.app.evidence;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/**
 * The files that were chosen in a form.
 */
public final class FilesOfForm {

	private static final String FIELD = "files";

	private FilesOfForm() {
	}

	/**
	 * Those of the field for files; a field that was left empty holds none, and a form
	 * that is sent without any is no multipart request.
	 */
	public static List<MultipartFile> of(HttpServletRequest request) {
		MultipartRequest parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
		return (parts != null) ? parts.getFiles(FIELD).stream().filter((file) -> !isNone(file)).toList() : List.of();
	}

	private static boolean isNone(MultipartFile file) {
		String name = file.getOriginalFilename();
		return name == null || name.isBlank();
	}

}
