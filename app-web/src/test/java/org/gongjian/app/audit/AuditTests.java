package org.gongjian.app.audit;

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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class AuditTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SampleDistrict districts;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void filtersByPersonActionDateAndObject() {
		this.districts.create("日志区");
		Browser.of(this.mvc, "日志区.leader").get("/administration/audit");
		new Browser(this.mvc).signIn("日志区.office", "Wrong-1");
		Browser auditor = Browser.of(this.mvc, "日志区.auditor");

		assertThat(auditor.get("/administration/audit")).bodyText()
			.contains("GET /administration/audit", "<td class=\"nowrap\">登录失败</td>");
		assertThat(auditor.get("/administration/audit?person=LEADER&action=ACCESS_DENIED")).bodyText()
			.contains("GET /administration/audit")
			.doesNotContain("日志区.office");
		assertThat(auditor.get("/administration/audit?until=2020-01-01")).bodyText().contains("没有符合条件的记录");
		assertThat(auditor.get("/administration/audit?from=2020-01-01&objectType=Account")).bodyText()
			.contains("日志区.office")
			.doesNotContain("GET /administration/audit");
		assertThat(auditor.get("/administration/audit?object=" + UUID.randomUUID())).bodyText().contains("没有符合条件的记录");
	}

	@Test
	void whatWasTriedBeforeLoginIsSeenByEveryAuditor() {
		this.districts.create("门外区");
		new Browser(this.mvc).signIn("nobody-at-the-door", "Wrong-1");
		this.mvc.post().uri("/administration/units").param("name", "no-token").exchange();

		assertThat(Browser.of(this.mvc, "门外区.auditor").get("/administration/audit")).bodyText()
			.contains("nobody-at-the-door", "POST /administration/units");
	}

	@Test
	void absurdPagesAndDatesAreNoFault() {
		this.districts.create("荒唐区");
		Browser auditor = Browser.of(this.mvc, "荒唐区.auditor");

		for (String query : List.of("page=2147483647", "page=-2147483648", "page=0", "until=9999-12-31",
				"from=1899-12-31")) {
			assertThat(auditor.get("/administration/audit?" + query)).as(query).hasStatusOk();
		}
		for (String query : List.of("from=-999999999-01-01", "until=-999999999-01-01", "from=+999999999-12-31")) {
			assertThat(auditor.get("/administration/audit?" + query)).as(query).hasStatus(400);
		}
	}

	@Test
	void pagesAreTheWholeLogWithoutGapOrRepeat() {
		this.districts.create("翻页区");
		UUID jurisdiction = this.jdbc.queryForObject("select id from jurisdiction where name = '翻页区'", UUID.class);
		this.jdbc.update(
				"""
						insert into audit_event (id, occurred_at, jurisdiction_id, account_name, address, action, object_type, after,
						version) select gen_random_uuid(), timestamptz '2026-01-01 00:00Z', ?, 'x', '', 'LOGIN', 'Account',
						'#' || n || '#', 0 from generate_series(1, 120) n
						""",
				jurisdiction);
		Browser auditor = Browser.of(this.mvc, "翻页区.auditor");
		StringBuilder pages = new StringBuilder();

		for (int page = 1; page <= 3; page++) {
			pages.append(body(auditor, "/administration/audit?person=x&page=" + page));
		}

		for (int row = 1; row <= 120; row++) {
			assertThat(pages.toString().split("#" + row + "#", -1)).hasSize(2);
		}
	}

	@Test
	void logOfAnotherDistrictIsNotSeen() {
		this.districts.create("庚号区");
		this.districts.create("辛号区");
		Browser.of(this.mvc, "辛号区.leader").get("/administration/audit?secret=canary");

		assertThat(Browser.of(this.mvc, "庚号区.auditor").get("/administration/audit")).bodyText().doesNotContain("辛号区");
	}

	@Test
	void changeAndItsRowAreKeptTogetherOrNotAtAll() {
		this.districts.create("同存区");
		Browser admin = Browser.of(this.mvc, "同存区.system");
		this.jdbc.execute("""
				create function refuse_new() returns trigger language plpgsql as $$
				begin raise exception 'no room'; end $$
				""");
		this.jdbc.execute("""
				create trigger full_log before insert on audit_event for each row when (new.action = 'CREATE_UNIT')
				execute function refuse_new()
				""");
		try {
			assertThatExceptionOfType(Exception.class).isThrownBy(() -> {
				var answer = admin.post("/administration/units",
						Map.of("name", "不存在的单位", "kind", "OTHER", "version", "0"));
				assertThat(answer).hasStatus(302);
			}).matches((ex) -> true);
			assertThat(
					this.jdbc.queryForObject("select count(*) from responsible_unit where name = '不存在的单位'", Long.class))
				.isZero();
		}
		finally {
			this.jdbc.execute("drop trigger full_log on audit_event");
			this.jdbc.execute("drop function refuse_new");
		}
	}

	@Test
	void rowsCanBeNeitherChangedNorDeleted() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.update("update audit_event set after = 'x'"));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.update("delete from audit_event"));
	}

	private String body(Browser browser, String address) {
		try {
			return browser.get(address).getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
