package org.gongjian.app.problem;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes problems in the language of the program that asks: Chinese unless it prefers
 * English.
 */
@Component
public class Problems {

	/** Where the programs' part of the addresses begins. */
	public static final String ROOT = "/api/";

	private final MessageSource messages;

	private final JsonMapper json;

	Problems(MessageSource messages, JsonMapper json) {
		this.messages = messages;
		this.json = json;
	}

	/** Whether a program asks. */
	public static boolean isOfProgram(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + ROOT);
	}

	/** The language in which a program is answered. */
	public static Locale language(HttpServletRequest request) {
		return (request.getHeader("Accept-Language") != null && request.getLocale().getLanguage().equals("en"))
				? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
	}

	/** Writes a problem of which no more is to be said than what it is. */
	public void write(ProblemKind kind, HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(kind, null, List.of(), null, request, response);
	}

	/** Writes why something was refused. */
	public void write(RefusedException refused, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Locale language = language(request);
		List<FieldProblem> fields = refused.wrong()
			.stream()
			.map((wrong) -> new FieldProblem(wrong.field(), this.messages.getMessage(wrong.what(), language)))
			.toList();
		String why = (refused.why() != null) ? this.messages.getMessage(refused.why(), language) : null;
		write(refused.kind(), why, fields, refused.stored(), request, response);
	}

	private void write(ProblemKind kind, @Nullable String why, List<FieldProblem> fields, @Nullable Object stored,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		Locale language = language(request);
		String code = "problem." + kind.code();
		Problem problem = new Problem("urn:gongjian:problem:" + kind.code(),
				this.messages.getMessage(code, null, language), kind.status().value(),
				(why != null) ? why : this.messages.getMessage(code + ".detail", null, language),
				request.getRequestURI(), fields, stored);
		response.setStatus(kind.status().value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader("Content-Language", language.toLanguageTag());
		response.setHeader("Cache-Control", "no-store");
		byte[] body = this.json.writeValueAsBytes(problem);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
