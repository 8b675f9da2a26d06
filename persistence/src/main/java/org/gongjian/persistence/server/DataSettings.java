package org.gongjian.persistence.server;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the application keeps what must outlive it.
 *
 * @param data the data folder: its own database and the uploaded files
 */
@ConfigurationProperties("gongjian")
public record DataSettings(@DefaultValue("./data") String data) {

	/** The data folder as a full path. */
	public Path folder() {
		return Path.of(this.data).toAbsolutePath().normalize();
	}

}
