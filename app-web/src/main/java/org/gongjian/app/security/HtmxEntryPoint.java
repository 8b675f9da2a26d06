package org.gongjian.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends a page that asks for a fragment after its session ended to the login page as a
 * whole, so that the login form never lands inside another page. A page that sends what
 * was typed stays as it is: it says itself that the session ended.
 */
class HtmxEntryPoint implements AuthenticationEntryPoint {

	private final String loginPage;

	HtmxEntryPoint(String loginPage) {
		this.loginPage = loginPage;
	}

	static boolean isHtmx(HttpServletRequest request) {
		return "true".equals(request.getHeader("HX-Request"));
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) {
		response.setStatus(HttpStatus.UNAUTHORIZED.value());
		if (request.getMethod().equals("GET")) {
			response.setHeader("HX-Redirect", this.loginPage);
		}
	}

}
