package org.gongjian.persistence.server;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * The settings name no database, so the application brings its own.
 */
public final class NoDatabaseNamed implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return holdsFor(context.getEnvironment());
	}

	public static boolean holdsFor(Environment settings) {
		return !StringUtils.hasText(settings.getProperty("spring.datasource.url"));
	}

}
