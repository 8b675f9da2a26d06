package org.gongjian.app;

import org.gongjian.app.start.StartCheck;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts Gongjian.
 */
@SpringBootApplication(scanBasePackages = { "org.gongjian.app", "org.gongjian.persistence" })
@ConfigurationPropertiesScan
public class GongjianApplication {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(GongjianApplication.class);
		application.addListeners(new StartCheck());
		application.run(args);
	}

}
