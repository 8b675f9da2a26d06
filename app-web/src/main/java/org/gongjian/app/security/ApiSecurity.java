package org.gongjian.app.security;

import jakarta.servlet.http.HttpServletRequest;
import org.gongjian.app.audit.Audit;
import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.Problems;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;

/**
 * How programs come in: with a token at every request, without a session. Only the
 * description of the interface is there for people who are signed in as well.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

	/** The description of the interface. */
	static final String DESCRIPTION = "/api/v1/openapi.json";

	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; frame-ancestors 'none'";

	@Bean
	@Order(1)
	SecurityFilterChain programs(HttpSecurity http, TokenSignIn tokens, Problems problems, Audit audit)
			throws Exception {
		return http.securityMatcher(ApiSecurity::isOfProgram)
			.csrf(AbstractHttpConfigurer::disable)
			.formLogin(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
			.exceptionHandling((refused) -> refused
				.authenticationEntryPoint(
						(request, response, cause) -> problems.write(ProblemKind.NO_TOKEN, request, response))
				.accessDeniedHandler((request, response, cause) -> {
					audit.noteRefusal(request.getMethod() + " " + request.getRequestURI());
					problems.write(ProblemKind.NOT_ALLOWED, request, response);
				}))
			.addFilterBefore(new TokenFilter(tokens, problems), AuthorizationFilter.class)
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
				.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER)))
			.build();
	}

	private static boolean isOfProgram(HttpServletRequest request) {
		return Problems.isOfProgram(request) && (TokenFilter.isSent(request)
				|| !request.getRequestURI().equals(request.getContextPath() + DESCRIPTION));
	}

}
