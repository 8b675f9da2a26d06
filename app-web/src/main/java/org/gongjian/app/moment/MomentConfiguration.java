package org.gongjian.app.moment;

import java.time.Clock;
import java.util.List;

import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets handlers ask for an {@link AsOf}, and links keep it.
 */
@Configuration(proxyBeanMethods = false)
class MomentConfiguration implements WebMvcConfigurer {

	private final Clock clock;

	MomentConfiguration(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new AsOfResolver(this.clock));
	}

	@Bean
	static BeanPostProcessor dayKeepingLinks() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof SpringTemplateEngine engine) {
					engine.setLinkBuilder(new DayKeepingLinks());
				}
				return bean;
			}
		};
	}

}
