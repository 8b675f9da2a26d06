package org.gongjian.app.file;

import java.nio.file.Path;

import org.gongjian.persistence.file.FileStore;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts uploaded files into the folder {@code files} of the data directory.
 */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

	@Bean
	FileStore fileStore(@Value("${gongjian.data:./data}") Path data) {
		return new FileStore(data.resolve("files"));
	}

}
