package org.gongjian.app.frame;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives the server the page of {@link ServerErrorPage} in place of its own.
 */
@Configuration(proxyBeanMethods = false)
class ServerErrorConfiguration {

	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverErrorPage() {
		return (server) -> server
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new ServerErrorPage()));
	}

}
