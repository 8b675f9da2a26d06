package org.gongjian.app.security;

import java.lang.annotation.Annotation;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Lets a request pass to its handler only if the handler names a permission that the
 * person has. It runs before the request's parameters are read.
 */
class PermissionInterceptor implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof ResourceHttpRequestHandler || isErrorPage(handler)) {
			return true;
		}
		if (!(handler instanceof HandlerMethod method) || !isAllowed(method)) {
			throw new AccessDeniedException("No permission for " + request.getRequestURI());
		}
		return true;
	}

	private boolean isErrorPage(Object handler) {
		return handler instanceof HandlerMethod method
				&& method.getBeanType().getName().startsWith("org.springframework.boot.webmvc.");
	}

	private boolean isAllowed(HandlerMethod method) {
		if (find(method, OpenToAll.class) != null) {
			return true;
		}
		Needs needs = find(method, Needs.class);
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return needs != null && authentication != null
				&& authentication.getPrincipal() instanceof CurrentAccount account
				&& Arrays.stream(needs.value()).anyMatch(account::may);
	}

	private <T extends Annotation> @Nullable T find(HandlerMethod method, Class<T> type) {
		T onMethod = method.getMethodAnnotation(type);
		return (onMethod != null) ? onMethod : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
	}

}
