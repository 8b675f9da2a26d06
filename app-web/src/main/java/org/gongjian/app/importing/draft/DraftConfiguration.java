package org.gongjian.app.importing.draft;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets handlers of the draft screen ask for a {@link DraftRequest}.
 */
@Configuration(proxyBeanMethods = false)
class DraftConfiguration implements WebMvcConfigurer {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new DraftRequestResolver());
	}

}
