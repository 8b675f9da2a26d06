package org.gongjian.app.unit;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.gongjian.app.report.Reporting;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Two units that both have tasks, reports and people become one.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class LiveMergeTests {

	private static int districts;

	/** Facts of what was done keep the name in which it was done. */
	private static final Set<String> FACTS = Set.of("figure_correction.unit_id", "life_event.unit_id",
			"recheck_draw.unit_id");

	private Reporting reporting;

	private District district;

	private JdbcClient database;

	@BeforeEach
	void createDistrict(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.district = samples.create("并单位区" + ++districts);
		this.reporting = new Reporting(this.district, mvc, people, database, clock);
		this.database = database;
	}

	@Test
	void everythingThatRefersToTheUnitMoves() {
		reportAndApprove("east");
		giveTheRestToEast();
		assertThat(references()).containsAll(FACTS);
		List<String> references = references().stream().filter((reference) -> !FACTS.contains(reference)).toList();
		assertThat(references).contains("measurement.unit_id", "evidence.unit_id")
			.allSatisfy((reference) -> assertThat(rowsOfEast(reference)).as(reference).isPositive());

		merge(this.district.east(), this.district.west());

		assertThat(references).allSatisfy((reference) -> assertThat(rowsOfEast(reference)).as(reference).isZero());
		assertThat(text("select string_agg(alias, '、' order by alias collate \"C\") from unit_alias where unit_id = ?",
				this.district.west()))
			.isEqualTo("东山、东山镇");
		assertThat(this.reporting.audited("MERGE_UNITS", this.district.west())).isOne();
		assertThat(planner().opens("/administration/units")).bodyText().contains("东山镇");
	}

	@Test
	void partsOfAGoalAreAddedUp() {
		this.database.sql("update numeric_target set unit_goals = ? where id = ?")
			.params(this.district.east() + "=30.5 " + this.district.west() + "=20", this.district.plan().lectures())
			.update();

		merge(this.district.east(), this.district.west());

		assertThat(text("select unit_goals from numeric_target where id = ?", this.district.plan().lectures()))
			.isEqualTo(this.district.west() + "=50.5");
	}

	@Test
	void partsOfOneTaskAreJoinedAndTheLeadWins() {
		this.database.sql("update assignment set role = 'LEAD', via_group = null where id = ?")
			.param(this.district.plan().townsOfEast())
			.update();
		UUID task = this.district.plan().towns();

		merge(this.district.east(), this.district.west());

		assertThat(text(
				"select count(*) || ' ' || min(role) || ' ' || coalesce(min(via_group), '-') from assignment where task_id = ?",
				task))
			.isEqualTo("1 LEAD -");
	}

	@Test
	void bothReportsOfOnePeriodStayReadable() {
		reportAndApprove("east");
		submit("west");
		assertThat(planner().opens(address(this.district.east(), this.district.west()))).bodyText()
			.contains("其中 1 项两个单位都有分工", "有 1 份填报，两个单位在同一任务、同一期都填了");

		merge(this.district.east(), this.district.west());

		UUID east = this.district.plan().townsOfEast();
		assertThat(text("select ended_in::text from assignment where id = ?", east)).isEqualTo("2");
		assertThat(text("select count(*)::text from progress_report where task_id = ?", this.district.plan().towns()))
			.isEqualTo("2");
		assertThat(this.reporting.person("west.reporter").opens(this.reporting.address(east))).hasStatusOk()
			.bodyText()
			.contains("完成了第一批改造。");
		assertThat(this.reporting.person("west.reporter").opens("/tasks/" + this.district.plan().towns())).bodyText()
			.contains("曾负责", "东山镇");
		assertThat(this.reporting.person("east.reporter").opens("/tasks/" + this.district.plan().towns()))
			.hasStatusOk();
	}

	@Test
	void partWhoseReportWasAskedToBeLateStaysAsEnded() {
		UUID east = this.district.plan().townsOfEast();
		this.database
			.sql("""
					insert into permit_request select gen_random_uuid(), a.jurisdiction_id, a.plan_id, a.id, ?, '停电', p.id, now(), 0
					from assignment a join account p on p.jurisdiction_id = a.jurisdiction_id and p.username = ?
					where a.id = ?
					""")
			.params(this.reporting.period(), this.district.name() + ".east.reporter", east)
			.update();

		merge(this.district.east(), this.district.west());

		assertThat(text("select ended_in::text from assignment where id = ?", east)).isEqualTo("2");
	}

	@Test
	void correctionThatWaitsIsAcceptedForTheUnitThatStays() {
		reportAndApprove("east");
		UUID lectures = this.district.plan().lectures();
		assertThat(this.reporting.person("east.reporter")
			.sends("/targets/" + lectures + "/corrections/" + this.district.east() + "/" + this.reporting.period(),
					Map.of("value", "31", "reason", "漏报一场")))
			.hasStatus(302);

		merge(this.district.east(), this.district.west());

		String correction = text("select id::text from figure_correction where target_id = ?", lectures);
		assertThat(
				this.reporting.person("east.reviewer").sends("/corrections/" + correction, Map.of("accepted", "true")))
			.hasStatus(302);
		assertThat(text("""
				select string_agg(value || ' ' || (unit_id = '%s'), ', ' order by approved_at, id)
				from measurement where target_id = ?
				""".formatted(this.district.west()), lectures)).isEqualTo("30 true, 31 true");
	}

	@Test
	void nothingElseOfAFigureCanChange() {
		reportAndApprove("east");

		for (String change : List.of("value = 1", "unit_id = '" + this.district.west() + "'", "approved_at = now()")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.database.sql("update measurement set " + change + " where jurisdiction_id = ?")
					.param(this.district.id())
					.update())
				.withMessageContaining("only ever added to");
		}
	}

	@Test
	void unitMayBeMergedIntoOneBelowIt() {
		this.database.sql("update responsible_unit set parent_id = ? where id = ?")
			.params(this.district.east(), this.district.west())
			.update();

		merge(this.district.east(), this.district.west());

		assertThat(text("select coalesce(parent_id::text, 'none') from responsible_unit where id = ?",
				this.district.west()))
			.isEqualTo("none");
		assertThat(planner().opens("/administration/units")).hasStatusOk();
	}

	@Test
	void nameOfAMergedUnitMayBeGivenToTheOneThatStays() {
		merge(this.district.east(), this.district.west());
		String version = text("select version::text from responsible_unit where id = ?", this.district.west());

		assertThat(planner().sends("/administration/units/" + this.district.west(),
				Map.of("name", "东山镇", "shortName", "东山镇", "kind", "TOWN", "aliases", "西河镇", "version", version)))
			.hasStatus(302);
		assertThat(planner().opens(address(this.district.west(), this.district.east())))
			.hasRedirectedUrl("/administration/units");
	}

	private void merge(UUID from, UUID into) {
		String seen = Jsoup.parse(textOf(planner().opens(address(from, into)))).select("input[name=seen]").val();
		assertThat(planner().sends(address(from, into), Map.of("seen", seen)))
			.hasRedirectedUrl("/administration/units");
	}

	private static String address(UUID from, UUID into) {
		return "/administration/units/" + into + "/merge/" + from;
	}

	private Person planner() {
		return this.reporting.person("planner");
	}

	private UUID submit(String town) {
		UUID assignment = town.equals("east") ? this.district.plan().townsOfEast() : this.district.plan().townsOfWest();
		Map<String, String> form = Reporting.form("figures[0].target", this.district.plan().lectures().toString(),
				"figures[0].value", "30");
		assertThat(this.reporting.person(town + ".reporter")
			.sends(this.reporting.address(assignment) + "/submission", form)).hasStatus3xxRedirection();
		return this.reporting.report(assignment);
	}

	private void reportAndApprove(String town) {
		UUID report = submit(town);
		assertThat(this.reporting.person(town + ".reviewer")
			.sends("/reviews/" + report + "/approval", Map.of("submission", "1"))).hasStatus3xxRedirection();
	}

	private void giveTheRestToEast() {
		UUID east = this.district.east();
		this.database.sql("insert into unit_alias values (?, '东山')").param(east).update();
		this.database.sql("insert into action_lead_unit select id, 7, ? from special_action where jurisdiction_id = ?")
			.params(east, this.district.id())
			.update();
		this.database.sql("update responsible_unit set parent_id = ? where id = ?")
			.params(east, this.district.insurance())
			.update();
		this.database.sql("""
				with g as (insert into unit_group values (gen_random_uuid(), ?, '各镇', 0) returning id)
				insert into unit_group_member select id, ? from g
				""").params(this.district.id(), east).update();
		this.database
			.sql("""
					insert into evidence select gen_random_uuid(), r.jurisdiction_id, r.id, r.unit_id, '照片.jpg', 'image/jpeg', 1,
						repeat('0', 64), r.saved_by, now(), null, 0
					from progress_report r where r.unit_id = ?
					""")
			.param(east)
			.update();
		this.database
			.sql("""
					with d as (insert into duty (id, jurisdiction_id, plan_id, task_id, position, every, every_count, quote,
							span_paragraph, span_start, span_end, version)
						select gen_random_uuid(), jurisdiction_id, plan_id, id, 1, 'MONTH', 1, '每月', 0, 0, 1, 0 from task_item where id = ?
						returning id, jurisdiction_id, plan_id)
					insert into duty_record select gen_random_uuid(), d.jurisdiction_id, d.plan_id, d.id, ?, current_date - 1,
						current_date - 1, '', gen_random_uuid(), a.id, now(), 0
					from d join account a on a.jurisdiction_id = d.jurisdiction_id and a.username = ?
					""")
			.params(this.district.plan().towns(), east, this.district.name() + ".east.reporter")
			.update();
		this.database
			.sql("""
					insert into supervision_slip (id, jurisdiction_id, plan_id, task_id, unit_id, subject, cause, period, grade, year,
						number, words, raised_at, state, events, reply_by, reply, version)
					select gen_random_uuid(), jurisdiction_id, plan_id, id, ?, 'task ' || id, 'OVERDUE', current_date, 'RED', 2026, 1,
						'逾期', now(), 'OPEN', 1, current_date, 0, 0 from task_item where id = ?
					""")
			.params(east, this.district.plan().towns())
			.update();
	}

	/**
	 * Every column that refers to a unit, but that which says into which it was merged.
	 */
	private List<String> references() {
		return this.database.sql("""
				select c.conrelid::regclass || '.' || a.attname
				from pg_constraint c join pg_attribute a
					on a.attrelid = c.conrelid and a.attnum = c.conkey[array_length(c.conkey, 1)]
				where c.contype = 'f' and c.confrelid = 'responsible_unit'::regclass and a.attname <> 'merged_into'
				""").query(String.class).list();
	}

	private long rowsOfEast(String reference) {
		String[] parts = reference.split("[.]");
		return this.database.sql("select count(*) from " + parts[0] + " where " + parts[1] + " = ?")
			.param(this.district.east())
			.query(Long.class)
			.single();
	}

	private String text(String sql, UUID id) {
		return this.database.sql(sql).param(id).query(String.class).single();
	}

	private static String textOf(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException ex) {
			throw new AssertionError(ex);
		}
	}

}
