package org.gongjian.app.frame;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.gongjian.app.problem.Problems;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Answers a request that says it is larger than the server takes, or an upload that does
 * not say what its parts are divided by, with the page that tells so, before anybody
 * tries to read it: not even its token can be read then. The same page tells of a file
 * whose name holds the character NUL.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UnreadableRequestFilter extends OncePerRequestFilter {

	private static final String PAGE = "/error";

	private static final Pattern BOUNDARY = Pattern.compile(";\\s*boundary=\"?[^\";\\s]", Pattern.CASE_INSENSITIVE);

	private final long largest;

	UnreadableRequestFilter(MultipartConfigElement uploads) {
		this.largest = uploads.getMaxRequestSize();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean tooLarge = request.getContentLengthLong() > this.largest;
		if (Problems.isOfProgram(request) || (!tooLarge && !isUndivided(request))) {
			read(request, response, chain);
			return;
		}
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE,
				(tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST).value());
		// The usual name for the address would make other filters believe that they have
		// seen the request before, and leave out the security headers.
		request.setAttribute("refusedAt", request.getRequestURI());
		chain.doFilter(new ForErrorPage(request), response);
	}

	private static void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (InvalidFileNameException ex) {
			response.sendError(HttpStatus.BAD_REQUEST.value());
		}
	}

	private static boolean isUndivided(HttpServletRequest request) {
		String type = request.getContentType();
		boolean read = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class) != null;
		return type != null && !read && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())
				&& !BOUNDARY.matcher(type).find();
	}

	/**
	 * A request for the page that tells of an error, instead of the one that nobody
	 * reads.
	 */
	private static final class ForErrorPage extends WithoutParameters {

		ForErrorPage(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

		@Override
		public String getRequestURI() {
			return getContextPath() + PAGE;
		}

		@Override
		public String getServletPath() {
			return PAGE;
		}

	}

}
