package org.gongjian.app.security;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.gongjian.app.SampleDistrict;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class HeaderTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private UserDetailsService accounts;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void everyAnswerCarriesTheSafetyHeaders() {
		this.districts.create("头部区");
		Stream<String> pages = Door.all(this.requestMappingHandlerMapping)
			.stream()
			.filter(Door::reads)
			.map((door) -> door.with(UUID.randomUUID()));
		Stream<String> others = Stream.of("/assets/app.css", "/assets/app.js", "/webjars/htmx.org/dist/htmx.min.js",
				"/assets/nothing.css", "/nothing", "/error");
		for (String address : Stream.concat(pages, others).toList()) {
			check(address, this.mvc.get().uri(address).exchange());
			for (String person : List.of("planner", "system", "auditor")) {
				check(address,
						this.mvc.get()
							.uri(address)
							.with(user(this.accounts.loadUserByUsername("头部区." + person)))
							.exchange());
			}
		}
	}

	@Test
	void pagesAreNotKeptByTheBrowser() {
		this.districts.create("缓存区");

		assertThat(this.mvc.get().uri("/account/password").with(user(this.accounts.loadUserByUsername("缓存区.leader"))))
			.hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
	}

	private void check(String address, MvcTestResult answer) {
		var response = answer.getResponse();
		assertThat(response.getHeader("Content-Security-Policy")).as(address).isNotNull().doesNotContain("unsafe");
		assertThat(response.getHeader("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
		assertThat(response.getHeader("X-Frame-Options")).as(address).isEqualTo("DENY");
		assertThat(response.getHeader("Referrer-Policy")).as(address).isNotNull();
	}

}
