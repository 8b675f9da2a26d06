package org.gongjian.app.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Sends a person whose password somebody else made to the page where they choose their
 * own; nothing else opens before that.
 */
class PasswordChangeInterceptor implements HandlerInterceptor {

	private static final String PAGE = "/account/password";

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		boolean mustChange = authentication != null && authentication.getPrincipal() instanceof CurrentAccount account
				&& account.passwordTemporary();
		if (!mustChange || handler instanceof ResourceHttpRequestHandler || request.getRequestURI().equals(PAGE)
				|| request.getRequestURI().equals("/error")) {
			return true;
		}
		response.sendRedirect(PAGE);
		return false;
	}

}
