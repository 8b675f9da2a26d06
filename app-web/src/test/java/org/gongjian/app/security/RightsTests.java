package org.gongjian.app.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Walks through all doors of the application, whatever features there are.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class RightsTests {

	private static final List<String> PEOPLE = List.of("planner", "leader", "office", "system", "security", "auditor",
			"health.reporter", "health.reviewer", "east.reporter");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private UserDetailsService accounts;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void everyHandlerNamesWhoMayUseIt() {
		assertThat(doors()).hasSizeGreaterThan(20).allMatch(Door::namesItsRule);
	}

	@Test
	void onlyLoginAndSetupAreOpen() {
		assertThat(doors()).filteredOn(Door::isOpenToAll)
			.extracting(Door::toString)
			.containsExactlyInAnyOrder("GET /login", "GET /setup", "POST /setup");
	}

	@Test
	void strangersGetNowhere() {
		this.districts.create("生人区");
		for (Door door : doors()) {
			MvcTestResult answer = this.mvc.method(door.method())
				.uri(door.with(UUID.randomUUID()))
				.header("Accept", "text/html")
				.exchange();
			if (!door.isOpenToAll()) {
				assertThat(isRefused(answer)).as(door + " answered " + answer.getResponse().getStatus()).isTrue();
			}
		}
	}

	@Test
	void nothingIsChangedWithoutTheTokenOfTheForm() {
		this.districts.create("无证区");
		for (Door door : doors()) {
			if (!door.reads()) {
				for (String person : PEOPLE) {
					assertThat(this.mvc.method(door.method())
						.uri(door.with(UUID.randomUUID()))
						.with(user(person("无证区", person)))).as(door.toString())
						.hasStatus(door.isOfPrograms() ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN);
				}
			}
		}
	}

	@Test
	void readingChangesNothing() {
		District district = this.districts.create("只读区");
		List<UUID> accounts = this.jdbc.queryForList("select id from account where jurisdiction_id = ? limit 3",
				UUID.class, district.id());
		Map<String, String> before = checksums();
		for (String person : PEOPLE) {
			UserDetails reader = person("只读区", person);
			for (Door door : doors()) {
				if (door.reads()) {
					door.withEachIdOf(district, accounts)
						.forEach((address) -> this.mvc.get().uri(address).with(user(reader)).exchange());
				}
			}
		}
		assertThat(checksums()).isEqualTo(before);
	}

	@Test
	void everyPageOpensOrIsRefusedWithoutAnError() {
		District district = this.districts.create("开门区");
		for (String person : PEOPLE) {
			UserDetails reader = person("开门区", person);
			for (Door door : doors()) {
				if (door.reads()) {
					for (String address : door.withEachIdOf(district, List.of(UUID.randomUUID()))) {
						MvcTestResult answer = this.mvc.get().uri(address).with(user(reader)).exchange();
						assertThat(answer.getUnresolvedException()).as(person + " at " + address).isNull();
						assertThat(answer.getResponse().getStatus()).as(person + " at " + address).isLessThan(500);
					}
				}
			}
		}
	}

	@Test
	void thingsOfAnotherDistrictAreNotThere() {
		District other = this.districts.create("他乡区");
		this.districts.create("本乡区");
		for (String person : PEOPLE) {
			UserDetails reader = person("本乡区", person);
			for (Door door : doors()) {
				if (door.reads() && door.pattern().contains("{")) {
					for (String address : door.withEachIdOf(other, List.of())) {
						assertThat(this.mvc.get().uri(address).with(user(reader)).exchange().getResponse().getStatus())
							.as(person + " at " + address)
							.isNotEqualTo(200);
					}
				}
			}
		}
	}

	@Test
	void whatIsTypedIsNeverRunAsATemplate() {
		District district = this.districts.create("注入区");
		for (String attack : attacks("template.txt")) {
			String encoded = URLEncoder.encode(attack, StandardCharsets.UTF_8).replace("+", "%20");
			for (Door door : doors()) {
				if (door.reads()) {
					for (String address : List.of(door.with(encoded), door.with(district.plan().id()))) {
						for (String person : List.of("planner", "security", "auditor", "health.reporter")) {
							String query = "?q=" + encoded + "&state=" + encoded + "&person=" + encoded + "&objectType="
									+ encoded + "&error=" + encoded;
							MvcTestResult answer = this.mvc.get()
								.uri(java.net.URI.create(address + query))
								.with(user(person("注入区", person)))
								.exchange();
							assertThat(answer).bodyText().as(door.toString()).doesNotContain("62615533");
						}
					}
				}
			}
		}
	}

	@Test
	void oddFiltersAreAnsweredWithoutAnError() {
		this.districts.create("怪词区");
		for (String attack : attacks("filter.txt")) {
			for (Door door : doors()) {
				if (door.reads() && !door.pattern().contains("{")) {
					for (String person : List.of("planner", "security", "auditor", "health.reporter")) {
						MvcTestResult answer = this.mvc.get()
							.uri(door.pattern())
							.param("q", attack)
							.param("person", attack)
							.param("page", attack)
							.param("sort", attack)
							.param("objectType", attack)
							.with(user(person("怪词区", person)))
							.exchange();
						assertThat(answer.getResponse().getStatus()).as(door + " " + attack).isLessThan(500);
					}
				}
			}
		}
	}

	private List<Door> doors() {
		return Door.all(this.requestMappingHandlerMapping);
	}

	private UserDetails person(String district, String name) {
		return this.accounts.loadUserByUsername(district + "." + name);
	}

	private boolean isRefused(MvcTestResult answer) {
		int status = answer.getResponse().getStatus();
		String next = answer.getResponse().getRedirectedUrl();
		return status == 401 || status == 403 || (status == 302 && next != null && next.endsWith("/login"));
	}

	/** A checksum of the content of each table but the audit log. */
	private Map<String, String> checksums() {
		Map<String, String> checksums = new TreeMap<>();
		for (String table : new ArrayList<>(this.jdbc.queryForList("""
				select table_name from information_schema.tables
				where table_schema = 'public' and table_type = 'BASE TABLE'
					and table_name not in ('audit_event', 'web_session', 'web_session_attributes')
				""", String.class))) {
			checksums.put(table, String.valueOf(this.jdbc.queryForObject(
					"select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from \""
							+ table + "\" t",
					String.class)));
		}
		return checksums;
	}

	private List<String> attacks(String file) {
		try {
			return new ClassPathResource("attacks/" + file).getContentAsString(StandardCharsets.UTF_8).lines().toList();
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
