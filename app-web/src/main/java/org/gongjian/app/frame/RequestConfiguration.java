package org.gongjian.app.frame;

import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * What every request passes: its parameters are plain, and its language is found. Chinese
 * unless a person switches ({@code ?lang=en}); the choice is kept in a cookie.
 */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration implements WebMvcConfigurer {

	@Bean
	LocaleResolver localeResolver() {
		return new RequestLanguage();
	}

	/** An error page is shown even where the request's parameters are what is wrong. */
	@Bean
	FilterRegistrationBean<Filter> errorPagesWithoutParameters() {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> chain
			.doFilter(new WithoutParameters((HttpServletRequest) request), response));
		registration.setDispatcherTypes(DispatcherType.ERROR);
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return registration;
	}

	/** Days in addresses, parameters and fields of forms; an empty field has none. */
	@Override
	public void addFormatters(FormatterRegistry formats) {
		formats.addFormatterForFieldType(LocalDate.class, (day, language) -> day.toString(),
				(typed, language) -> TypedDay.read(typed));
		formats.addFormatterForFieldType(YearMonth.class, (month, language) -> month.toString(),
				(typed, language) -> TypedDay.month(typed));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		LocaleChangeInterceptor language = new LocaleChangeInterceptor();
		language.setParamName("lang");
		language.setIgnoreInvalidLocale(true);
		registry.addInterceptor(new PlainParametersInterceptor());
		registry.addInterceptor(new BrokenFormInterceptor());
		registry.addInterceptor(language);
	}

}
