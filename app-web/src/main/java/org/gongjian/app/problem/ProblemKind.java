package org.gongjian.app.problem;

import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * The kinds of problems that programs are told of. The name of a kind never changes.
 */
public enum ProblemKind {

	/** The request cannot be read. */
	MALFORMED(HttpStatus.BAD_REQUEST),
	/** There is no token, or it does not work. */
	NO_TOKEN(HttpStatus.UNAUTHORIZED),
	/** The account, or the token, may not do it. */
	NOT_ALLOWED(HttpStatus.FORBIDDEN),
	/** The password was made by somebody else and has to be changed first. */
	PASSWORD_FIRST(HttpStatus.FORBIDDEN),
	/** It is not there, or outside of the person's scope. */
	NOT_FOUND(HttpStatus.NOT_FOUND),
	/** The address knows no such method. */
	METHOD(HttpStatus.METHOD_NOT_ALLOWED),
	/** Nothing else than JSON is answered. */
	NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
	/** Somebody else changed it, or its state does not allow it. */
	CONFLICT(HttpStatus.CONFLICT),
	/** The key stands for another request. */
	KEY_REUSED(HttpStatus.CONFLICT),
	/** What was sent is too large. */
	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
	/** What was sent is of another kind. */
	MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
	/** Fields have to be corrected. */
	INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
	/** Too many wrong tokens. */
	TOO_OFTEN(HttpStatus.TOO_MANY_REQUESTS),
	/** Too much is asked at once. */
	BUSY(HttpStatus.SERVICE_UNAVAILABLE),
	/** A fault of the program. */
	FAULT(HttpStatus.INTERNAL_SERVER_ERROR);

	private final HttpStatus status;

	ProblemKind(HttpStatus status) {
		this.status = status;
	}

	public HttpStatus status() {
		return this.status;
	}

	/** The name by which programs know it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
