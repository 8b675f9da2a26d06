package org.gongjian.app.file;

import java.io.IOException;

import org.gongjian.persistence.file.FileStore;
import org.gongjian.persistence.file.RunFolder;
import org.gongjian.persistence.server.DataSettings;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts uploaded files into the folder {@code files} of the data directory, and what is
 * needed for a while only into its folder {@code temp}: also what the web server keeps of
 * uploads while they arrive.
 */
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

	@Bean
	FileStore fileStore(DataSettings settings) {
		return new FileStore(settings.folder().resolve("files"));
	}

	@Bean
	RunFolder runFolder(DataSettings settings) throws IOException {
		return RunFolder.below(settings.folder().resolve("temp"));
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> webServerFolders(RunFolder run) {
		return (server) -> {
			server.setBaseDirectory(run.part("tomcat").toFile());
			server.setDocumentRoot(run.part("tomcat-docbase").toFile());
		};
	}

}
