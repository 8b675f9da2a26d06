package org.gongjian.app.security;

import java.util.Map;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Login, the headers of every answer, and the rule that everything is refused unless its
 * handler names a permission.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'",
			"base-uri 'none'", "object-src 'none'", "frame-ancestors 'none'");

	@Bean
	SecurityFilterChain security(HttpSecurity http, AccountLoader accounts, PasswordEncoder passwords,
			SignInLimit limit, SignInAudit audit) throws Exception {
		return http.authenticationProvider(new LimitedSignIn(accounts, passwords, limit))
			.authorizeHttpRequests(
					(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
						.permitAll()
						.requestMatchers("/login", "/setup", "/assets/**", "/webjars/**", "/favicon.ico", "/error")
						.permitAll()
						.anyRequest()
						.authenticated())
			.formLogin((login) -> login.loginPage("/login")
				.defaultSuccessUrl("/", false)
				.failureHandler((request, response, failure) -> response
					.sendRedirect(request.getContextPath() + "/login?error")))
			.logout((logout) -> logout.logoutSuccessUrl("/login?out")
				.addLogoutHandler(audit::signedOut)
				.addLogoutHandler(new HeaderWriterLogoutHandler(
						new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
			.exceptionHandling((refused) -> refused.accessDeniedHandler(audit)
				.defaultAuthenticationEntryPointFor(new HtmxEntryPoint("/login"), HtmxEntryPoint::isHtmx))
			.addFilterBefore(new AccountRefreshFilter(accounts), AuthorizationFilter.class)
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
				.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN)))
			.build();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PermissionInterceptor());
		registry.addInterceptor(new PasswordChangeInterceptor());
	}

	/**
	 * Passwords are kept as Argon2 hashes, which take memory to guess and, other than
	 * bcrypt, see every byte of a long one (25 汉字 have 75, bcrypt looks at 72). A bcrypt
	 * hash is still understood and replaced at the next login.
	 */
	@Bean
	PasswordEncoder passwordEncoder() {
		return new DelegatingPasswordEncoder("argon2", Map.of("argon2",
				Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(), "bcrypt", new BCryptPasswordEncoder()));
	}

}
