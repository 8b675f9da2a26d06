package org.gongjian.app.frame;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.problem.Overload;
import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Asks people and programs to try again when too much is asked at once. The page needs
 * nothing of the database, of which there is none just now.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class OverloadFilter extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(OverloadFilter.class);

	private final Problems problems;

	private final MessageSource messages;

	private final LocaleResolver languages;

	OverloadFilter(Problems problems, MessageSource messages, LocaleResolver languages) {
		this.problems = problems;
		this.messages = messages;
		this.languages = languages;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			if (!Overload.isCauseOf(ex) || response.isCommitted()) {
				throw ex;
			}
			LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), ex.getMessage());
			response.resetBuffer();
			response.setHeader(HttpHeaders.RETRY_AFTER, Overload.SECONDS);
			answer(request, response);
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (Problems.isOfProgram(request)) {
			this.problems.write(ProblemKind.BUSY, request, response);
			return;
		}
		var language = this.languages.resolveLocale(request);
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		PlainPage.write(response, this.messages.getMessage("error.503.title", null, language),
				this.messages.getMessage("error.503.text", null, language));
	}

}
