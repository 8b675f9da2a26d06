package org.gongjian.app.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.Browser;
import org.gongjian.app.SampleDistrict;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class RoleTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void changeOfRolesWorksAtTheNextRequestOfTheSameSession() {
		this.districts.create("换角区");
		Browser person = Browser.of(this.mvc, "换角区.leader");
		assertThat(person.get("/administration/audit")).hasStatus(403);

		assertThat(grant("换角区", "leader", "AUDITOR")).isEqualTo(302);

		assertThat(person.get("/administration/audit")).hasStatusOk();
		assertThat(grant("换角区", "leader", "LEADER")).isEqualTo(302);
		assertThat(person.get("/administration/audit")).hasStatus(403);
	}

	@Test
	void theThreeAdministratorsExcludeEachOther() {
		this.districts.create("三员区");
		for (String together : new String[] { "SYSTEM_ADMINISTRATOR|AUDITOR", "SECURITY_ADMINISTRATOR|AUDITOR",
				"SYSTEM_ADMINISTRATOR|SECURITY_ADMINISTRATOR", "AUDITOR|LEADER" }) {
			assertThat(grant("三员区", "leader", together)).isEqualTo(422);
		}
		assertThat(roles("三员区.leader")).containsExactly("LEADER");
	}

	@Test
	void reporterNeedsAUnit() {
		this.districts.create("无位区");

		assertThat(grant("无位区", "leader", "REPORTER")).isEqualTo(422);
		assertThat(grant("无位区", "health.reporter", "REPORTER|UNIT_REVIEWER")).isEqualTo(302);
		assertThat(roles("无位区.health.reporter")).containsExactlyInAnyOrder("REPORTER", "UNIT_REVIEWER");
	}

	@Test
	void nobodyChangesTheirOwnRolesAndTheLastSecurityAdministratorStays() {
		this.districts.create("自升区");
		assertThat(grant("自升区", "security", "AUDITOR")).isEqualTo(422);
		assertThat(grant("自升区", "system", "LEADER")).isEqualTo(422);
		assertThat(grant("自升区", "leader", "SECURITY_ADMINISTRATOR")).isEqualTo(302);

		Browser second = Browser.of(this.mvc, "自升区.leader");

		assertThat(second.post(address("自升区.security") + "/roles", Map.of("version", version("自升区.security"))))
			.hasStatus(302);
		assertThat(roles("自升区.security")).isEmpty();
		assertThat(second.post(address("自升区.leader") + "/roles", Map.of("version", version("自升区.leader"))))
			.hasStatus(422);
	}

	@Test
	void systemAdministratorGrantsNothingOnceThereIsASecurityAdministrator() {
		this.districts.create("已任区");
		Browser admin = Browser.of(this.mvc, "已任区.system");

		assertThat(admin.post(address("已任区.leader") + "/roles", Map.of("roles", "AUDITOR", "version", "0")))
			.hasStatus(403);
		assertThat(admin.post(address("已任区.leader") + "/security-administrator", Map.of())).hasStatus(422);
		assertThat(roles("已任区.leader")).containsExactly("LEADER");
	}

	@Test
	void changeMadeOnAnOldStateIsRefused() {
		this.districts.create("旧态区");
		Browser security = Browser.of(this.mvc, "旧态区.security");
		String seen = version("旧态区.leader");
		grant("旧态区", "leader", "OFFICE_REVIEWER");

		assertThat(security.post(address("旧态区.leader") + "/roles", Map.of("roles", "LEADER", "version", seen)))
			.hasStatus(409);
		assertThat(roles("旧态区.leader")).containsExactly("OFFICE_REVIEWER");
	}

	@Test
	void rolesOfAnotherDistrictAreOutOfReach() {
		this.districts.create("丙号区");
		this.districts.create("丁号区");

		assertThat(Browser.of(this.mvc, "丙号区.security")
			.post(address("丁号区.leader") + "/roles", Map.of("roles", "AUDITOR", "version", "0"))).hasStatus(404);
	}

	@Test
	void everyChangeStandsInTheAuditLog() {
		this.districts.create("留痕区");
		grant("留痕区", "leader", "AUDITOR");

		assertThat(Browser.of(this.mvc, "留痕区.leader").get("/administration/audit?action=GRANT_ROLES")).bodyText()
			.contains("留痕区.security", "留痕区.leader: 领导", "留痕区.leader: 审计员");
	}

	private int grant(String district, String person, String roles) {
		String username = district + "." + person;
		return Browser.of(this.mvc, district + ".security")
			.post(address(username) + "/roles", Map.of("roles", roles, "version", version(username)))
			.getResponse()
			.getStatus();
	}

	private List<String> roles(String username) {
		return this.jdbc.queryForList(
				"select role from account_role join account on id = account_id where username = ?", String.class,
				username);
	}

	private String version(String username) {
		return String
			.valueOf(this.jdbc.queryForObject("select version from account where username = ?", Long.class, username));
	}

	private String address(String username) {
		return "/administration/accounts/"
				+ this.jdbc.queryForObject("select id from account where username = ?", UUID.class, username);
	}

}
