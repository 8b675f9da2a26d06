package org.gongjian.app.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.gongjian.app.MovingClock;
import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reminders by a real SMTP server. On 10 February 2026, a working day, the reports for
 * January are missing.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({ SampleDistrict.class, MovingClock.Configuration.class })
class RemindersTests {

	private static final GreenMail MAIL = start();

	private Reporting reporting;

	private String address;

	@Autowired
	private Reminders reminders;

	@Autowired
	private Postman postman;

	@Autowired
	private Outbox outbox;

	@Autowired
	private MovingClock clock;

	/** At a port that stays the same when it is started again. */
	private static GreenMail start() {
		GreenMail mail = new GreenMail(
				new ServerSetup(TestSocketUtils.findAvailableTcpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		mail.start();
		return mail;
	}

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry registry) {
		registry.add("spring.mail.host", () -> "127.0.0.1");
		registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
		registry.add("gongjian.notice.mail-from", () -> "gongjian@example.cn");
		registry.add("gongjian.notice.base-url", () -> "https://gongjian.example.cn/");
	}

	@AfterAll
	static void stop() {
		MAIL.stop();
	}

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		this.clock.set("2026-02-10T09:00");
		this.reporting = new Reporting(districts.create("讯" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, this.clock);
		database.sql("update sent_message set state = 'SENT' where state <> 'SENT'").update();
		this.address = UUID.randomUUID().toString().substring(0, 8) + "@example.cn";
		assertThat(this.reporting.person("health.reporter")
			.sends("/notices/settings", Map.of("address", this.address, "wanted", "true"))).hasStatus3xxRedirection();
	}

	@Test
	void personGetsOneMailWithAllThatIsDueAndEverybodyOneNotice() throws Exception {
		raiseByHand();

		assertThat(remind()).as("notices of planner, office's none, 3 reporters; one mail").isGreaterThanOrEqualTo(4);
		assertThat(this.postman.send()).isEqualTo(1);

		MimeMessage mail = received().get(0);
		assertThat(received()).hasSize(1);
		assertThat(mail.getSubject()).isEqualTo("【攻坚台账】督办单待答复 1 项，进展未报 1 项");
		assertThat(mail.getFrom()[0]).hasToString("gongjian@example.cn");
		assertThat(mail.getContentType()).startsWith("text/plain");
		assertThat((String) mail.getContent()).contains("截至 2026-02-10，您有以下到期事项", "【督办单待答复】", "橙色预警督办单〔2026〕1号",
				"【进展未报】", "区卫生健康委：2026年1月的进展还有 2 项没有报送", "https://gongjian.example.cn/slips/",
				"https://gongjian.example.cn/reports?plan=");
		assertThat(state()).isEqualTo("SENT");
		assertThat(this.reporting.person("health.reporter").opens("/notices")).hasStatusOk()
			.bodyText()
			.contains("今天有到期事项：督办单待答复 1 项，进展未报 1 项", "未读", "<b aria-label=\"2 条未读消息\">2</b>");
		assertThat(this.reporting.person("west.reporter").opens("/notices")).bodyText()
			.contains("进展未报 1 项")
			.doesNotContain("督办单待答复");
	}

	@Test
	void whatWaitsForAReviewIsToldToWhoReviewsItAndNotToItsAuthors() {
		Person clerk = this.reporting.person("health.reporter");
		String january = "/reports/" + this.reporting.district().plan().singleOfHealth() + "/2026-01-01/submission";
		assertThat(clerk.sends(january, Reporting.form())).hasStatus3xxRedirection();
		clerk.sends("/tasks/" + this.reporting.district().plan().single() + "/life/SIGN", Map.of());
		clerk.sends("/tasks/" + this.reporting.district().plan().single() + "/life/ASK_SUSPENSION",
				Map.of("reason", "等上级资金。"));

		remind();

		assertThat(this.reporting.person("health.reviewer").opens("/notices")).bodyText().contains("今天有到期事项：填报待审核 1 项");
		assertThat(this.reporting.person("office").opens("/notices")).bodyText().contains("今天有到期事项：申请待审批 1 项");
		assertThat(this.reporting.person("east.reviewer").opens("/notices")).bodyText().doesNotContain("待审核");
		assertThat(clerk.opens("/notices")).bodyText().contains("进展未报 1 项").doesNotContain("待审核", "待审批");
	}

	@ParameterizedTest(name = "{0}: {1} is told, {2} is not")
	@CsvSource({ "TWO_BY_OFFICE, office, health.reviewer", "TWO_BY_LEAD_UNIT, health.reviewer, office" })
	void secondReviewIsToldToWhoDoesIt(String steps, String told, String not) {
		UUID east = this.reporting.district().plan().townsOfEast();
		assertThat(
				this.reporting.person("east.reporter").sends("/reports/" + east + "/2026-01-01/submission", lectures()))
			.hasStatus3xxRedirection();
		this.reporting.database()
			.sql("update progress_report set status = 'ENDORSED', review_steps = ?, first_reviewer_id = (select id from account where username = ?) where assignment_id = ?")
			.params(steps, this.reporting.district().name() + ".east.reviewer", east)
			.update();

		remind();

		assertThat(this.reporting.person(told).opens("/notices")).bodyText().contains("填报待审核 1 项");
		for (String other : List.of(not, "east.reviewer", "planner")) {
			assertThat(this.reporting.person(other).opens("/notices")).as(other).bodyText().doesNotContain("填报待审核");
		}
	}

	private Map<String, String> lectures() {
		return Reporting.form("figures[0].target", this.reporting.district().plan().lectures().toString(),
				"figures[0].value", "12");
	}

	@Test
	void nobodyIsWrittenToAgainBeforeTheGapIsOver() {
		remind();
		assertThat(remindAt("2026-02-10T18:00")).isZero();
		assertThat(remindAt("2026-02-11T04:59")).as("quiet").isZero();
		remindAt("2026-02-11T08:00");
		assertThat(messages()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-10T07:59", "2026-02-10T20:00", "2026-02-21T10:00", "2026-02-08T10:00" })
	void nothingIsMadeInQuietHoursAndOnDaysOff(String moment) {
		assertThat(remindAt(moment)).isZero();
	}

	@Test
	void twentyRoundsAndTwentyPostmenAtOnceSendOneMail() throws Exception {
		atOnce(this::remind);
		assertThat(messages()).isEqualTo(1);

		atOnce(this.postman::send);
		assertThat(received()).hasSize(1);
		assertThat(state()).isEqualTo("SENT");
	}

	@Test
	void serverThatIsAwayIsTriedAgainAFewTimesAndBlocksNothing() {
		remind();
		MAIL.stop();
		try {
			String[] moments = { "09:01", "09:03", "09:14", "10:15", "14:16" };
			for (int attempt = 0; attempt < moments.length; attempt++) {
				assertThat(state()).isEqualTo("WAITING");
				this.clock.set("2026-02-10T" + moments[attempt]);
				assertThat(this.postman.send()).isEqualTo(1);
				assertThat(this.postman.send()).as("not before its pause is over").isZero();
			}
			assertThat(state()).isEqualTo("GIVEN_UP");
			assertThat(this.reporting.person("health.reporter").opens("/notices")).hasStatusOk();
		}
		finally {
			MAIL.start();
		}
		assertThat(this.reporting.person("system").opens("/administration/messages?state=GIVEN_UP")).bodyText()
			.contains(this.address, "发送失败", "再次发送");
	}

	@Test
	void messageCutOffHalfWayIsNotSentAgainUnlessAPersonSaysSo() {
		remind();
		assertThat(this.outbox.next()).as("taken out, and the application ends").isPresent();

		this.clock.set("2026-02-10T09:14");
		assertThat(this.postman.send()).isZero();
		assertThat(state()).isEqualTo("SENDING");
		this.clock.set("2026-02-10T09:16");
		assertThat(this.postman.send()).isZero();
		assertThat(state()).isEqualTo("UNCERTAIN");
		assertThat(received()).isEmpty();

		UUID message = this.reporting.database()
			.sql("select id from sent_message where recipient = ?")
			.param(this.address)
			.query(UUID.class)
			.single();
		assertThat(this.reporting.person("planner").sends("/administration/messages/" + message, Map.of()))
			.hasStatus(403);
		assertThat(this.reporting.person("system").sends("/administration/messages/" + message, Map.of()))
			.hasStatus3xxRedirection();
		this.postman.send();
		assertThat(received()).hasSize(1);
	}

	@Test
	void messageThatComesUpInQuietHoursWaitsUntilTheMorning() {
		remind();
		this.clock.set("2026-02-10T21:00");
		assertThat(this.postman.send()).isZero();
		this.clock.set("2026-02-11T07:59");
		assertThat(this.postman.send()).isZero();
		this.clock.set("2026-02-11T08:00");
		assertThat(this.postman.send()).isEqualTo(1);
		assertThat(received()).hasSize(1);
	}

	@Test
	void noticeIsReadWhenItIsOpenedAndAllAtOnce() {
		remind();
		UUID notice = this.reporting.database()
			.sql("select n.id from notice n join account a on a.id = n.account_id where a.username = ?")
			.param(this.reporting.district().name() + ".health.reporter")
			.query(UUID.class)
			.single();

		assertThat(this.reporting.person("west.reporter").sends("/notices/" + notice, Map.of())).hasStatus(404);
		assertThat(this.reporting.person("health.reporter").sends("/notices/" + notice, Map.of())).hasStatus(303)
			.hasHeader("Location", "/desk");
		assertThat(this.reporting.person("health.reporter").opens("/notices")).bodyText().doesNotContain("未读");
		assertThat(this.reporting.person("west.reporter").sends("/notices", Map.of())).hasStatus3xxRedirection();
		assertThat(this.reporting.person("west.reporter").opens("/notices?lang=en")).bodyText()
			.contains("Reminders")
			.doesNotContain("Unread", "??");
	}

	@ParameterizedTest
	@CsvSource({ "'', true", "abc, true", "a@b c, true", "'a@b.cn,c@d.cn', true", "'<a@b.cn>', true", "abc, false" })
	void whatIsNoAddressIsSaidBesideItsFieldAndKept(String typed, String wanted) {
		assertThat(this.reporting.person("east.reporter")
			.sends("/notices/settings", Map.of("address", typed, "wanted", wanted))).hasStatus(422)
			.bodyText()
			.contains("请填写正确的邮箱地址");
	}

	@Test
	void addressWithALineEndBreaksNoHeader() {
		assertThat(this.reporting.person("east.reporter")
			.sends("/notices/settings", Map.of("address", "a@b.cn\r\nBcc: c@d.cn", "wanted", "true"))).hasStatus(422);
	}

	@Test
	void whoDoesNotWantMailGetsNone() {
		assertThat(this.reporting.person("health.reporter").sends("/notices/settings", Map.of("address", this.address)))
			.hasStatus3xxRedirection();
		remind();
		assertThat(messages()).isZero();
		assertThat(this.reporting.person("leader").opens("/administration/messages")).hasStatus(403);
		assertThat(this.reporting.person("system").opens("/administration/messages")).hasStatusOk()
			.bodyText()
			.contains("邮件：已配置", "群机器人：没有配置", "还没有向外发送过消息");
	}

	private void raiseByHand() {
		assertThat(this.reporting.person("office")
			.sends("/slips",
					Map.of("task", this.reporting.district().plan().single().toString(), "unit",
							this.reporting.district().health().toString(), "grade", "ORANGE", "words", "请说明原因。", "day",
							"2026-02-28", "once", UUID.randomUUID().toString())))
			.hasStatus3xxRedirection();
	}

	private int remind() {
		return this.reminders.run(this.reporting.district().id());
	}

	private int remindAt(String moment) {
		this.clock.set(moment);
		return remind();
	}

	private List<MimeMessage> received() {
		List<MimeMessage> mine = new ArrayList<>();
		for (MimeMessage mail : MAIL.getReceivedMessages()) {
			if (GreenMailUtil.getHeaders(mail).contains(this.address)) {
				mine.add(mail);
			}
		}
		return mine;
	}

	private long messages() {
		return this.reporting.database()
			.sql("select count(*) from sent_message where recipient = ?")
			.param(this.address)
			.query(Long.class)
			.single();
	}

	private String state() {
		return this.reporting.database()
			.sql("select state from sent_message where recipient = ?")
			.param(this.address)
			.query(String.class)
			.single();
	}

	private static void atOnce(Callable<Integer> action) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(20);
		try {
			List<Callable<Integer>> all = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				all.add(action);
			}
			for (var answer : threads.invokeAll(all)) {
				answer.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

}
