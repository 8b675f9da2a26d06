package org.gongjian.app.importing.draft;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives the handlers of the draft screen what each of them needs. A change that does not
 * name a version is refused as a broken form.
 */
class DraftRequestResolver implements HandlerMethodArgumentResolver {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

	private static final Pattern SMALL = Pattern.compile("\\d{1,9}");

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == DraftRequest.class;
	}

	@Override
	public DraftRequest resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer page,
			NativeWebRequest request, @Nullable WebDataBinderFactory binder) {
		HttpServletRequest plain = (HttpServletRequest) request.getNativeRequest();
		if (!(request.getUserPrincipal() instanceof Authentication signedIn)
				|| !(signedIn.getPrincipal() instanceof CurrentAccount account)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		boolean inBackground = "true".equals(request.getHeader("HX-Request"));
		if (page != null) {
			page.addAttribute("id", id(plain));
		}
		return new DraftRequest(account, id(plain), version(plain), shown(plain), number(plain, "page", 1),
				number(plain, "p", -1), inBackground);
	}

	private static UUID id(HttpServletRequest request) {
		try {
			Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
			return UUID.fromString(String.valueOf(variables.get("id")));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException();
		}
	}

	private static long version(HttpServletRequest request) {
		String version = request.getParameter("version");
		if (request.getMethod().equals("GET")) {
			return -1;
		}
		if (version == null || !NUMBER.matcher(version).matches()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return Long.parseLong(version);
	}

	// Places on the screen; a number that is none, or too large, is as good as none.
	private static int number(HttpServletRequest request, String name, int otherwise) {
		String value = request.getParameter(name);
		return (value != null && SMALL.matcher(value).matches()) ? Integer.parseInt(value) : otherwise;
	}

	private static long shown(HttpServletRequest request) {
		String shown = request.getParameter("shown");
		return (shown != null && NUMBER.matcher(shown).matches()) ? Long.parseLong(shown) : -1;
	}

}
