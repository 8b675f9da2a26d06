package org.gongjian.app.frame;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves out of all that is typed what nobody sees, whichever form it is typed in. A
 * password is taken as it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SeenTextFilter extends OncePerRequestFilter {

	private static final Set<String> SECRETS = Set.of("password", "current", "chosen", "again");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new Seen(request), response);
	}

	/** A request without what nobody sees. */
	private static final class Seen extends HttpServletRequestWrapper {

		Seen(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getParameter(String name) {
			String typed = super.getParameter(name);
			return (typed != null) ? seen(name, typed) : null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String[] typed = super.getParameterValues(name);
			return (typed != null) ? seen(name, typed) : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> seen = new LinkedHashMap<>();
			super.getParameterMap().forEach((name, typed) -> seen.put(name, seen(name, typed)));
			return seen;
		}

		private static String[] seen(String name, String[] typed) {
			String[] seen = typed.clone();
			for (int i = 0; i < seen.length; i++) {
				seen[i] = seen(name, seen[i]);
			}
			return seen;
		}

		private static String seen(String name, String typed) {
			return SECRETS.contains(name) ? typed : PlainText.seen(typed);
		}

	}

}
