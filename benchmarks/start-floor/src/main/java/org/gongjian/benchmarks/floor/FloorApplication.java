package org.gongjian.benchmarks.floor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Spring Boot, Spring MVC and JPA with one entity, on the same bundled PostgreSQL.
 */
@SpringBootApplication(scanBasePackages = { "org.gongjian.benchmarks.floor", "org.gongjian.persistence.server" })
@RestController
public class FloorApplication {

	private final Words words;

	FloorApplication(Words words) {
		this.words = words;
	}

	public static void main(String[] args) {
		SpringApplication.run(FloorApplication.class, args);
	}

	@GetMapping("/login")
	String count() {
		return "words: " + this.words.count();
	}

}
