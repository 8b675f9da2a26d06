package org.gongjian.app.moment;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a handler the day that its page is asked for, and the page the means to show it.
 */
class AsOfResolver implements HandlerMethodArgumentResolver {

	private final Clock clock;

	AsOfResolver(Clock clock) {
		this.clock = clock;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(AsOf.class);
	}

	@Override
	public AsOf resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer page,
			NativeWebRequest request, @Nullable WebDataBinderFactory binder) {
		HttpServletRequest plain = (HttpServletRequest) request.getNativeRequest();
		AsOf asOf = new AsOf(plain.getRequestURI(), request.getParameterMap(), this.clock);
		if (page != null) {
			page.addAttribute(AsOf.NAME, asOf);
		}
		return asOf;
	}

}
