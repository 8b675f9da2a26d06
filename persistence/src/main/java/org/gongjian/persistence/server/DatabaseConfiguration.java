package org.gongjian.persistence.server;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * The data folder's settings, and the application's own database where no other is named.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataSettings.class)
class DatabaseConfiguration {

	@Bean
	@Conditional(NoDatabaseNamed.class)
	EmbeddedDatabase embeddedDatabase(DataSettings settings) {
		return EmbeddedDatabase.start(settings.folder());
	}

}
