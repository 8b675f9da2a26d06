package org.gongjian.app.frame;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.api.Program;
import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What nobody sees is in no text that comes from outside, whichever form it comes in.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class SeenTextTests {

	private static final String UNSEEN = "\u200b\u2060";

	private static final String TURNED = "一、\u202e检查\u0000完成\u2066。";

	@Autowired
	private Clock clock;

	private Reporting reporting;

	private Person reporter;

	@BeforeEach
	void createDistrict(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired JdbcClient database) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, database, this.clock);
		this.reporter = this.reporting.person("health.reporter");
	}

	@Test
	void aPageThatLooksEmptyIsEmpty() {
		assertThat(this.reporter.sends(this.reporting.single() + "/submission", Reporting.form("done", UNSEEN)))
			.hasStatus(422)
			.bodyText()
			.contains("提交前请填写本期进展");
		assertThat(this.reporter.sends(this.reporting.single() + "/permit-request", Map.of("reason", UNSEEN)))
			.hasStatus(422);
	}

	@Test
	void aPageKeepsWhatIsSeenOfAText() {
		assertThat(this.reporter.sends(this.reporting.single(),
				Reporting.form("done", TURNED, "percent", "\u20004\u00000")))
			.hasStatus(302);

		assertThat(done()).isEqualTo("一、检查完成。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\u200b\\u2060", "\\ud800", "\\u0000", "\\u3164" })
	void aProgramThatSendsNothingSeenSendsNothing(String done) {
		assertThat(program().posts("/api/v1" + this.reporting.single() + "/submission",
				"{\"done\": \"" + done + "\", \"percent\": 40}"))
			.hasStatus(422);
		assertThat(program().posts("/api/v1" + this.reporting.single() + "/permit-request",
				"{\"reason\": \"" + done + "\"}"))
			.hasStatus(422);
	}

	@Test
	void aProgramsTextIsKeptAsOnThePages() {
		assertThat(program().puts("/api/v1" + this.reporting.single(),
				"{\"done\": \"一、\\u202e检查\\u0000完成\\u2066。\\ud800\", \"percent\": 40}"))
			.hasStatusOk();

		assertThat(done()).isEqualTo("一、检查完成。");
	}

	@Test
	void everyTextOfEveryBodyIsReadSo(
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
			@Autowired JsonMapper reads) throws ReflectiveOperationException {
		JsonMapper json = reads.rebuild().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
		List<String> read = new ArrayList<>();
		for (var handler : handlers.getHandlerMethods().values()) {
			for (Class<?> body : bodies(handler.getMethod())) {
				for (RecordComponent part : body.getRecordComponents()) {
					if (part.getType() == String.class) {
						String sent = "{\"" + part.getName() + "\": \"七\\u200b\\u202e\\ud800八\"}";
						part.getAccessor().setAccessible(true);
						assertThat(part.getAccessor().invoke(json.readValue(sent, body))).as(part.toString())
							.isEqualTo("七八");
						read.add(body.getSimpleName() + "." + part.getName());
					}
				}
			}
		}
		assertThat(read).contains("ReportForm.done", "ReportForm.problems", "ReportForm.nextStep",
				"PermitRequestBody.reason", "DecisionBody.reason", "ReviewBody.reason", "CorrectionForm.reason",
				"CorrectionDecisionForm.reason", "TypedLife.reason", "DutyBody.note", "StrikeBody.reason");
	}

	private static List<Class<?>> bodies(Method handler) {
		return Arrays.stream(handler.getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(RequestBody.class))
			.<Class<?>>map((parameter) -> parameter.getType())
			.filter(Class::isRecord)
			.toList();
	}

	private Program program() {
		return Program.of(this.reporter, this.clock, "REPORTS_WRITE");
	}

	private String done() {
		return this.reporting.database()
			.sql("select done from progress_report where assignment_id = ?")
			.param(this.reporting.district().plan().singleOfHealth())
			.query(String.class)
			.single();
	}

}
