package org.gongjian.app.file;

import org.gongjian.persistence.file.FileStore;
import org.gongjian.persistence.server.DataSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts uploaded files into the folder {@code files} of the data directory.
 */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

	@Bean
	FileStore fileStore(DataSettings settings) {
		return new FileStore(settings.folder().resolve("files"));
	}

}
