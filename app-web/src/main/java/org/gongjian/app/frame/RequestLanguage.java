package org.gongjian.app.frame;

import java.time.Duration;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongjian.app.problem.Problems;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language of an answer: for people Chinese unless they switch, which is kept in a
 * cookie; for programs the one that they say they prefer.
 */
class RequestLanguage extends CookieLocaleResolver {

	RequestLanguage() {
		super("language");
		setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
		setCookieMaxAge(Duration.ofDays(365));
		setCookieHttpOnly(true);
		setCookieSameSite("Lax");
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return Problems.isOfProgram(request) ? Problems.language(request) : super.resolveLocale(request);
	}

	@Override
	public LocaleContext resolveLocaleContext(HttpServletRequest request) {
		return Problems.isOfProgram(request) ? new SimpleLocaleContext(Problems.language(request))
				: super.resolveLocaleContext(request);
	}

	@Override
	public void setLocaleContext(HttpServletRequest request, @Nullable HttpServletResponse response,
			@Nullable LocaleContext context) {
		if (!Problems.isOfProgram(request)) {
			super.setLocaleContext(request, response, context);
		}
	}

}
