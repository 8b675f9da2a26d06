package org.gongjian.app;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class FrameTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private UserDetailsService people;

	@Test
	void loginPageIsInChineseAndHasASafePolicy() {
		this.districts.create("登录区");
		assertThat(this.mvc.get().uri("/login")).hasStatusOk()
			.containsHeader("Content-Security-Policy")
			.bodyText()
			.contains("把方案读成台账");
	}

	@Test
	void pagesThatDoNotExistAreNotThere() {
		this.districts.create("框架区");
		assertThat(this.mvc.get().uri("/nothing").with(user(this.people.loadUserByUsername("框架区.leader"))))
			.hasStatus(404);
	}

	@ParameterizedTest(name = "{0}={1}")
	@CsvSource({ "unit[0], a", "unit.x, b", "__${7*7}__, x" })
	void parametersThatNoPageSendsAreRefused(String name, String value) {
		this.districts.create("参数区" + name.hashCode());

		assertThat(this.mvc.get()
			.uri("/tasks")
			.param(name, value)
			.with(user(this.people.loadUserByUsername("参数区" + name.hashCode() + ".leader")))).hasStatus(400);
	}

	@ParameterizedTest(name = "{0} with {1}={2}")
	@CsvSource({ "/administration/groups, version, abc", "/targets/%s/rule, mode, X",
			"/targets/%s/rule, reporters, zzz" })
	void formThatCannotBeReadIsRefused(String address, String name, String value) {
		var district = this.districts.create("坏表区" + name);

		assertThat(this.mvc.post()
			.uri(address.formatted(district.plan().selfPay()))
			.param(name, value)
			.with(csrf())
			.with(user(this.people.loadUserByUsername(district.name() + ".planner")))).hasStatus(400);
	}

}
