package org.gongjian.app.frame;

import java.util.Arrays;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses requests whose parameters no page of ours sends: names with paths in a query,
 * lists of absurd length, passwords with the character NUL.
 */
class PlainParametersInterceptor implements HandlerInterceptor {

	private static final Pattern IN_QUERY = Pattern.compile("[\\w-]{1,60}");

	private static final Pattern IN_FORM = Pattern.compile("[\\w-]{1,60}(\\[\\d{1,4}](\\.\\w{1,60})?)?");

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Pattern names = request.getMethod().equals("GET") ? IN_QUERY : IN_FORM;
		request.getParameterMap().forEach((name, values) -> {
			if (!names.matcher(name).matches() || Arrays.stream(values).anyMatch((value) -> value.indexOf(0) >= 0)) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
			}
		});
		return true;
	}

}
