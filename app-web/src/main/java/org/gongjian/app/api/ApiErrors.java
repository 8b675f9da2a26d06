package org.gongjian.app.api;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.problem.Overload;
import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.Problems;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.PresentScope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
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

	private final PresentScope scopes;

	ApiErrors(Problems problems, PresentScope scopes) {
		this.problems = problems;
		this.scopes = scopes;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (!Problems.isOfProgram(request) || ex instanceof AccessDeniedException || Overload.isCauseOf(ex)) {
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

	/**
	 * Whether a change finds nothing only because a merge of units moved the person while
	 * it ran: sent again, it finds what it is about.
	 */
	private boolean hasMoved(Exception ex, HttpServletRequest request) {
		Authentication known = SecurityContextHolder.getContext().getAuthentication();
		return ex instanceof NotFoundException && !request.getMethod().equals(HttpMethod.GET.name()) && known != null
				&& known.getPrincipal() instanceof CurrentAccount account && !this.scopes.isStillOf(account);
	}

	private void write(Exception ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		RefusedException refused = Wrongs.refusal(ex);
		if (refused != null) {
			this.problems.write(refused, request, response);
			return;
		}
		ProblemKind kind = hasMoved(ex, request) ? ProblemKind.CONFLICT : Wrongs.kind(ex);
		if (kind == ProblemKind.FAULT) {
			LOG.error("{} {}", request.getMethod(), request.getRequestURI(), ex);
		}
		if (ex instanceof HttpRequestMethodNotSupportedException method && method.getSupportedMethods() != null) {
			response.setHeader("Allow", String.join(", ", method.getSupportedMethods()));
		}
		this.problems.write(kind, request, response);
	}

}
