package org.gongjian.app.importing.reading;

import org.gongjian.persistence.file.RunFolder;
import org.gongjian.planimport.process.DocumentReading;
import org.gongjian.planimport.process.IsolatedReading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Documents are read in processes of their own.
 */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

	@Bean
	DocumentReading documentReading(ReadingSettings settings, RunFolder run) {
		return new LoggedReading(new IsolatedReading(settings.limits(), run.part("reading")));
	}

}
