package org.gongjian.app.session;

import java.time.Duration;
import java.util.Map;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps sessions in the database, so that nobody is signed out when the server starts
 * anew.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

	@Bean
	JdbcIndexedSessionRepository storedSessions(JdbcOperations database, PlatformTransactionManager transactions,
			ServerProperties server) {
		TransactionTemplate ownTransaction = new TransactionTemplate(transactions);
		ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(database, ownTransaction);
		sessions.setTableName("web_session");
		sessions.setConversionService(json());
		Duration longestPause = server.getServlet().getSession().getTimeout();
		sessions.setDefaultMaxInactiveInterval((longestPause != null) ? longestPause : LONGEST_PAUSE);
		sessions.setIndexResolver((session) -> Map.of());
		new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(sessions);
		return sessions;
	}

	@Bean
	FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(JdbcIndexedSessionRepository stored,
			ServerProperties server) {
		FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(
				filter(stored, server));
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
		return registration;
	}

	private static <S extends Session> SessionRepositoryFilter<?> filter(SessionRepository<S> stored,
			ServerProperties server) {
		SessionRepositoryFilter<SparingSession<S>> filter = new SessionRepositoryFilter<>(SparingSessions.over(stored));
		CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();
		cookies.setCookieSerializer(cookie(server.getServlet().getSession().getCookie()));
		filter.setHttpSessionIdResolver(cookies);
		return filter;
	}

	private static DefaultCookieSerializer cookie(Cookie settings) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite((settings.getSameSite() != null) ? settings.getSameSite().attributeValue() : "Lax");
		if (settings.getName() != null) {
			cookie.setCookieName(settings.getName());
		}
		if (settings.getSecure() != null) {
			cookie.setUseSecureCookie(settings.getSecure());
		}
		return cookie;
	}

	private static GenericConversionService json() {
		GenericConversionService conversions = new GenericConversionService();
		conversions.addConverter(new SessionJson());
		return conversions;
	}

}
