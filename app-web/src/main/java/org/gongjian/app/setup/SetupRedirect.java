package org.gongjian.app.setup;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Sends who wants to sign in to the set-up page as long as nobody can.
 */
@Configuration(proxyBeanMethods = false)
class SetupRedirect implements WebMvcConfigurer, HandlerInterceptor {

	private final SetupService setup;

	SetupRedirect(SetupService setup) {
		this.setup = setup;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/login");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (this.setup.isOpen()) {
			response.sendRedirect("/setup");
			return false;
		}
		return true;
	}

}
