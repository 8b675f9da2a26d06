package org.gongjian.app.duty;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDuty;
import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class DutyTests {

	private static final String CLERK = "east.reporter";

	private Reporting reporting;

	private LocalDate today;

	private UUID duty;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.reporting = new Reporting(districts.create("期" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, clock);
		this.today = LocalDate.now(clock);
		this.duty = SampleDuty.monthly(database, this.reporting.district().plan().towns(), 2, "每月至少2次开展讲座");
	}

	@Test
	void unitRecordsOfTheMonthUntilItIsDone() {
		assertThat(this.reporting.person(CLERK).opens("/duties")).hasStatusOk()
			.bodyText()
			.contains("东山镇", "每月至少2次开展讲座", "本月 0/2 次，还差 2 次，截至 " + text(last()))
			.doesNotContain("西河镇");

		assertThat(record("once", this.today.toString(), "在村委会讲高血压防治。")).hasStatusOk()
			.bodyText()
			.contains("已登记", "本月 1/2 次，还差 1 次")
			.doesNotContain("<html");
		assertThat(record("twice", this.today.toString(), "进校讲一次。")).bodyText()
			.contains("hx-swap-oob=\"true\"", "<span class=\"count\">1</span>");

		assertThat(this.reporting.person(CLERK).opens("/duties?show=DONE")).bodyText().contains("本月 2/2 次，已办");
		assertThat(this.reporting.audited("RECORD_DUTY", this.duty)).isEqualTo(2);
		assertThat(page(CLERK)).contains("在村委会讲高血压防治。", "办理记录（2 条）");
	}

	@Test
	void sameFormSentTwiceCountsOnceAndWithOtherWordsIsRefused() {
		String once = UUID.randomUUID().toString();

		assertThat(send(CLERK, once, this.today.toString(), "讲座。")).hasStatus(302);
		assertThat(send(CLERK, once, this.today.toString(), "讲座。")).hasStatus(302);
		assertThat(send(CLERK, once, this.today.toString(), "别的讲座。")).hasStatus(409)
			.bodyText()
			.contains("已经登记过", "别的讲座。");

		assertThat(records()).isEqualTo(1);
	}

	@Test
	void nothingSaidAndNoFileIsNoRecord() {
		assertThat(record("x", this.today.toString(), " \n ")).hasStatus(422).bodyText().contains("请填写办理情况，或者附上佐证材料");
		assertThat(records()).isZero();
	}

	@Test
	void sameWordsForTheSameDayAreAskedAbout() {
		send(CLERK, UUID.randomUUID().toString(), this.today.toString(), "讲座。");
		assertThat(send(CLERK, UUID.randomUUID().toString(), this.today.toString(), "讲座。")).hasStatus(422)
			.bodyText()
			.contains("已经登记过同样的内容", "name=\"again\"", "讲座。");
		assertThat(records()).isEqualTo(1);

		assertThat(this.reporting.person(CLERK)
			.sends(address(), Map.of("once", UUID.randomUUID().toString(), "day", this.today.toString(), "note", "讲座。",
					"again", "true")))
			.hasStatus(302);
		assertThat(records()).isEqualTo(2);
	}

	@Test
	void sameFormSentByManyAtOnceCountsOnce() throws Exception {
		String once = UUID.randomUUID().toString();
		ExecutorService threads = Executors.newFixedThreadPool(20);
		try {
			List<Callable<Integer>> calls = IntStream.range(0, 20)
				.<Callable<Integer>>mapToObj(
						(i) -> () -> send(CLERK, once, this.today.toString(), "讲座。").getResponse().getStatus())
				.toList();
			for (var answer : threads.invokeAll(calls)) {
				assertThat(answer.get()).isEqualTo(302);
			}
		}
		finally {
			threads.shutdown();
		}

		assertThat(records()).isEqualTo(1);
		assertThat(this.reporting.audited("RECORD_DUTY", this.duty)).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "1, 不能晚于今天", "400, 不能晚于今天", "-40, 这一期从" })
	void dayThatCannotBeIsSaidBesideItsFieldAndTheNoteIsKept(int days, String said) {
		assertThat(record("x", this.today.plusDays(days).toString(), "写了很久的情况。")).hasStatus(422)
			.bodyText()
			.contains(said, "写了很久的情况。", this.today.plusDays(days).toString());
		assertThat(records()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "''", "昨天", "2026-02-30", "<script>" })
	void whatIsNoDayIsSaidBesideItsField(String day) {
		assertThat(record("x", day, "情况。")).hasStatus(422).bodyText().contains("情况。").doesNotContain("<script>");
		assertThat(records()).isZero();
	}

	@Test
	void longNoteIsRefusedAndKept() {
		assertThat(record("x", this.today.toString(), "讲".repeat(10_000))).hasStatus(422)
			.bodyText()
			.contains("讲".repeat(10_000), "2,000");
		assertThat(records()).isZero();
	}

	@Test
	void filesAreKeptAndHandedOutToThoseWhoSeeTheUnit() {
		assertThat(upload("签到表.txt", 1)).hasStatus(302);

		UUID file = this.reporting.database()
			.sql("select f.id from duty_file f join duty_record r on r.id = f.record_id where r.duty_id = ?")
			.param(this.duty)
			.query(UUID.class)
			.single();
		assertThat(this.reporting.person("office").opens("/duties/files/" + file)).hasStatusOk()
			.hasHeader("Content-Security-Policy", "sandbox; default-src 'none'");
		assertThat(this.reporting.person("west.reporter").opens("/duties/files/" + file)).hasStatus(404);
		assertThat(page(CLERK)).contains("签到表.txt");
	}

	@ParameterizedTest
	@CsvSource({ "签到表.txt, 30, 一次最多 20 个文件", "签到表.pdf, 1, 内容与扩展名不符", "../../x.exe, 1, x.exe" })
	void filesThatCannotBeTakenAreSaidBesideTheirFieldAndNothingIsRecorded(String name, int count, String said) {
		assertThat(upload(name, count)).hasStatus(422).bodyText().contains(said, "有附件。").doesNotContain("../..");
		assertThat(records()).isZero();
	}

	@Test
	void recordIsStruckOutForAReasonAndStaysToBeRead() {
		send(CLERK, UUID.randomUUID().toString(), this.today.toString(), "记错的讲座。");
		UUID record = record();
		String address = "/duties/records/" + record + "/strike";

		assertThat(this.reporting.person("west.reporter").sends(address, Map.of("reason", "乱划"))).hasStatus(404);
		assertThat(this.reporting.person(CLERK).sends(address, Map.of("reason", " "))).hasStatus(422)
			.bodyText()
			.contains("请填写划去的原因", "记错的讲座。");
		assertThat(this.reporting.person("east.reviewer").sends(address, Map.of("reason", "与上一条重复。"))).hasStatus(302);
		assertThat(this.reporting.person(CLERK).sends(address, Map.of("reason", "再划一次。"))).hasStatus(302);

		assertThat(page(CLERK)).contains("记错的讲座。", "已划去", "与上一条重复。", "本月 0/2 次").doesNotContain("再划一次。");
		assertThat(this.reporting.audited("STRIKE_DUTY_RECORD", this.duty)).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "leader, 403", "office, 403", "east.reviewer, 403", "west.reporter, 404", "health.reporter, 404" })
	void onlyTheUnitsReportersRecord(String person, int status) {
		assertThat(send(person, UUID.randomUUID().toString(), this.today.toString(), "讲座。")).hasStatus(status);
		assertThat(records()).isZero();
	}

	@Test
	void leaderSeesAllUnitsAndNarrowsTheList() {
		send(CLERK, UUID.randomUUID().toString(), this.today.toString(), "讲座。");

		assertThat(this.reporting.person("leader").opens("/duties")).bodyText()
			.contains("东山镇", "西河镇", "本月 1/2 次")
			.doesNotContain("登记办理");
		assertThat(this.reporting.person("leader").opens("/duties?unit=" + this.reporting.district().west())).bodyText()
			.contains("本月 0/2 次")
			.doesNotContain("本月 1/2 次");
		assertThat(this.reporting.person("leader").opens("/duties?show=DONE")).bodyText().contains("没有符合条件");
		assertThat(this.reporting.person("leader").opens("/duties?month=1999-01")).hasStatus(404);
		assertThat(this.reporting.person("leader").opens("/duties?month=abc")).hasStatus(400);
		assertThat(this.reporting.person("system").opens("/duties")).hasStatus(403);
	}

	@Test
	void missedDutyPutsItsTaskAtRiskAndSaysSoUntilItIsMadeUpFor() {
		UUID task = this.reporting.district().plan().single();
		LocalDate yesterday = this.today.minusDays(1);
		UUID dated = SampleDuty.due(this.reporting.database(), task, yesterday, "按期报送方案");
		String leaders = "/tasks/" + task;
		if (yesterday.getYear() < this.today.getYear()) {
			return;
		}
		assertThat(this.reporting.person("leader").opens(leaders)).bodyText().contains("个逾期未办", "预警", "逾期未办");

		for (UUID unit : List.of(this.reporting.district().health(), this.reporting.district().insurance())) {
			this.reporting.database()
				.sql("""
						insert into duty_record select gen_random_uuid(), d.jurisdiction_id, d.plan_id, d.id, ?, ?, ?, '', gen_random_uuid(),
							a.id, now(), 0 from duty d join account a on a.jurisdiction_id = d.jurisdiction_id
						where d.id = ? and a.username = ?
						""")
				.params(unit, yesterday, this.today, dated, this.reporting.district().name() + ".health.reporter")
				.update();
		}
		assertThat(this.reporting.person("leader").opens(leaders)).bodyText().contains("逾期办结").doesNotContain("个逾期未办");
	}

	@Test
	void recordsAreOnlyEverAddedTo() {
		send(CLERK, UUID.randomUUID().toString(), this.today.toString(), "讲座。");

		for (String change : List.of("update duty_record set note = '改写'", "delete from duty_record",
				"update duty_strike set reason = '改写'", "delete from duty_file")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.reporting.database().sql(change).update())
				.withMessageContaining("only ever added to");
		}
	}

	private LocalDate last() {
		return this.today.withDayOfMonth(this.today.lengthOfMonth());
	}

	private String text(LocalDate day) {
		return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

	private String address() {
		return "/duties/" + this.duty + "/" + this.reporting.district().east() + "/" + last();
	}

	private MvcTestResult record(String once, String day, String note) {
		Map<String, String> form = new HashMap<>(
				Map.of("once", UUID.nameUUIDFromBytes((once + this.duty).getBytes()).toString(), "day", day, "note",
						note, "month", this.today.toString().substring(0, 7)));
		return this.reporting.person(CLERK).sendsInBackground(address(), form);
	}

	private MvcTestResult send(String person, String once, String day, String note) {
		return this.reporting.person(person).sends(address(), Map.of("once", once, "day", day, "note", note));
	}

	private MvcTestResult upload(String name, int count) {
		var request = this.reporting.mvc()
			.post()
			.uri(address())
			.with(user(this.reporting.person(CLERK).account()))
			.with(csrf())
			.multipart();
		for (int i = 0; i < count; i++) {
			request = request.file(new MockMultipartFile("files", name, "text/plain", "到会三十人。".getBytes()));
		}
		return request.param("once", UUID.randomUUID().toString())
			.param("day", this.today.toString())
			.param("note", "有附件。")
			.exchange();
	}

	private String page(String person) {
		MvcTestResult result = this.reporting.person(person)
			.opens("/tasks/" + this.reporting.district().plan().towns());
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private UUID record() {
		return this.reporting.database()
			.sql("select id from duty_record where duty_id = ?")
			.param(this.duty)
			.query(UUID.class)
			.single();
	}

	private long records() {
		return this.reporting.database()
			.sql("select count(*) from duty_record where duty_id = ?")
			.param(this.duty)
			.query(Long.class)
			.single();
	}

}
