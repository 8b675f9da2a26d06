package org.gongjian.app.security;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.Problems;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program act for the account of the token that it sends with every request.
 * Nothing else counts: no session and no cookie.
 */
class TokenFilter extends OncePerRequestFilter {

	private static final String SCHEME = "Bearer ";

	private static final String QUARTER_OF_AN_HOUR = "900";

	private final TokenSignIn tokens;

	private final Problems problems;

	TokenFilter(TokenSignIn tokens, Problems problems) {
		this.tokens = tokens;
		this.problems = problems;
	}

	static boolean isSent(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (sent == null || !sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			refuse(sent == null, request, response);
			return;
		}
		String text = sent.substring(SCHEME.length()).strip();
		String address = request.getRemoteAddr();
		if (this.tokens.isTriedTooOften(text, address)) {
			response.setHeader(HttpHeaders.RETRY_AFTER, QUARTER_OF_AN_HOUR);
			this.problems.write(ProblemKind.TOO_OFTEN, request, response);
			return;
		}
		Optional<CurrentAccount> account = this.tokens.find(text, address);
		if (account.isEmpty()) {
			refuse(false, request, response);
		}
		else if (account.get().passwordTemporary()) {
			this.problems.write(ProblemKind.PASSWORD_FIRST, request, response);
		}
		else {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account.get(), null,
					account.get().getAuthorities()));
			SecurityContextHolder.setContext(context);
			chain.doFilter(request, response);
		}
	}

	private void refuse(boolean none, HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, none ? "Bearer" : "Bearer error=\"invalid_token\"");
		this.problems.write(ProblemKind.NO_TOKEN, request, response);
	}

}
