package org.gongjian.app.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.moment.AsOf;
import org.gongjian.app.problem.Problems;
import org.gongjian.app.problem.RefusedException;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses what no handler reads: a filter that is misspelt would show everything.
 */
class KnownParametersInterceptor implements HandlerInterceptor {

	/** Pages of people have numbers; programs page with a mark. */
	static final String PAGE = "page";

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (Problems.isOfProgram(request) && handler instanceof HandlerMethod method) {
			Set<String> known = known(method);
			for (String sent : request.getParameterMap().keySet()) {
				if (!known.contains(sent)) {
					throw RefusedException.malformed(sent, "api.unknown");
				}
			}
		}
		return true;
	}

	private static Set<String> known(HandlerMethod method) {
		Set<String> names = new HashSet<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			Class<?> type = parameter.getParameterType();
			if (parameter.hasParameterAnnotation(RequestParam.class)) {
				names.add(String.valueOf(parameter.getParameter().getName()));
			}
			else if (type == AsOf.class) {
				names.add(AsOf.NAME);
			}
			else if (type.isRecord() && type != IfMatch.class && !parameter.hasParameterAnnotation(RequestBody.class)) {
				Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
			}
		}
		names.remove(PAGE);
		return names;
	}

}
