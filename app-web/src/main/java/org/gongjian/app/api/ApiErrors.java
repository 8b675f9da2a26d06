package org.gongjian.app.api;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.Problems;
import org.gongjian.app.problem.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells programs what went wrong, before anything makes a page of it.
 */
@Component
class ApiErrors implements HandlerExceptionResolver, Ordered {

	private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

	private final Problems problems;

	ApiErrors(Problems problems) {
		this.problems = problems;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (!Problems.isOfProgram(request) || ex instanceof AccessDeniedException) {
			return null;
		}
		try {
			write(ex, request, response);
		}
		catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
		return new ModelAndView();
	}

	private void write(Exception ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		RefusedException refused = Wrongs.refusal(ex);
		if (refused != null) {
			this.problems.write(refused, request, response);
			return;
		}
		ProblemKind kind = Wrongs.kind(ex);
		if (kind == ProblemKind.FAULT) {
			LOG.error("{} {}", request.getMethod(), request.getRequestURI(), ex);
		}
		if (ex instanceof HttpRequestMethodNotSupportedException method && method.getSupportedMethods() != null) {
			response.setHeader("Allow", String.join(", ", method.getSupportedMethods()));
		}
		this.problems.write(kind, request, response);
	}

}
