package org.gongjian.app.api;

import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.app.security.CurrentAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads the key that goes with every change.
 */
@Component
class OnceResolver implements HandlerMethodArgumentResolver {

	static final String HEADER = "Idempotency-Key";

	private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

	private final FirstAnswers answers;

	OnceResolver(FirstAnswers answers) {
		this.answers = answers;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Once.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer model,
			NativeWebRequest webRequest, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
		String key = request.getHeader(HEADER);
		if (key == null || !KEY.matcher(key).matches()) {
			throw RefusedException.because(ProblemKind.MALFORMED, "api.key");
		}
		CurrentAccount account = signedIn();
		return new Once(this.answers, new FirstAnswers.Claim(account.jurisdictionId(), account.id(), Hash.of(key),
				request.getMethod() + " " + request.getRequestURI() + " ", new Object[0]));
	}

	private static CurrentAccount signedIn() {
		Authentication known = SecurityContextHolder.getContext().getAuthentication();
		if (known != null && known.getPrincipal() instanceof CurrentAccount account) {
			return account;
		}
		throw new IllegalStateException("A change needs somebody who makes it");
	}

}
