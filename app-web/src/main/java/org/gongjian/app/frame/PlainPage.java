package org.gongjian.app.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

/**
 * A page of a heading and a sentence, for when no other can be made.
 */
final class PlainPage {

	private PlainPage() {
	}

	/** Writes it; the words stand in it as they are. */
	static void write(HttpServletResponse response, String title, String text) throws IOException {
		byte[] page = """
				<!DOCTYPE html>
				<html lang="zh-CN"><head><meta charset="utf-8"><title>%1$s</title>
				<meta name="viewport" content="width=device-width"></head>
				<body><h1>%1$s</h1><p>%2$s</p></body></html>
				""".formatted(title, text).getBytes(StandardCharsets.UTF_8);
		response.setContentType("text/html");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setContentLength(page.length);
		response.getOutputStream().write(page);
	}

}
