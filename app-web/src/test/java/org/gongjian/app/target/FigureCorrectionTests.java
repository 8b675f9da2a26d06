package org.gongjian.app.target;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.report.Reporting;
import org.gongjian.app.standing.Progress;
import org.gongjian.domain.target.Figure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class FigureCorrectionTests {

	@Autowired
	private JdbcClient database;

	private Person reporter;

	private Person reviewer;

	private Reporting reporting;

	private String target;

	private String address;

	@BeforeEach
	void approveAFigure(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people, @Autowired Clock clock, @Autowired ApplicationContext context) {
		this.reporting = new Reporting(districts.create("区" + UUID.randomUUID().toString().substring(0, 8)), mvc,
				people, this.database, clock);
		var district = this.reporting.district();
		LocalDate january = LocalDate.of(LocalDate.now(clock).getYear(), 1, 1);
		new Progress(context, district).approved(district.plan().townsOfEast(), january, january.plusMonths(1), 30,
				Map.of(district.plan().lectures(), Figure.of("27")));
		this.reporter = this.reporting.person("east.reporter");
		this.reviewer = this.reporting.person("east.reviewer");
		this.target = "/targets/" + district.plan().lectures();
		this.address = this.target + "/corrections/" + district.east() + "/" + january;
	}

	@Test
	void figureIsCorrectedOnceSomebodyElseHasAccepted() {
		assertThat(this.reporter.opens(this.target)).bodyText().contains("更正已通过的数据", this.address);
		assertThat(this.reporter.opens(this.address)).hasStatusOk().bodyText().contains("现在计入台账的数据：27场");
		assertThat(propose("29", "漏报两场")).hasStatus(302);
		assertThat(this.reviewer.opens("/reviews")).bodyText().contains("数据更正 1 件", "漏报两场");
		assertThat(this.reporter.opens(this.target)).bodyText().contains("待审核").doesNotContain("<b>29场");

		assertThat(this.reviewer.sends(open(), Map.of("accepted", "true"))).hasStatus(302);

		assertThat(this.reporting.person("leader").opens(this.target)).bodyText().contains("29场", "已更正", "漏报两场");
		assertThat(this.reviewer.opens("/reviews")).bodyText().doesNotContain("数据更正 1 件");
		assertThat(figures()).isEqualTo("27 29");
		assertThat(this.reviewer.sends(open(), Map.of("accepted", "true"))).hasStatus(409);
		assertThat(figures()).isEqualTo("27 29");
	}

	@Test
	void refusalNeedsAReasonAndLeavesTheFigure() {
		propose("29", "漏报两场");

		assertThat(this.reviewer.sends(open(), Map.of("accepted", "false"))).hasStatus(422)
			.bodyText()
			.contains("请填写不同意的原因");
		assertThat(this.reviewer.sends(open(), Map.of("accepted", "false", "reason", "没有佐证"))).hasStatus(302);

		assertThat(this.reporter.opens(this.target)).bodyText().contains("未同意", "没有佐证");
		assertThat(this.reporter.opens("/notices")).bodyText().contains("数据更正未同意", "没有佐证");
		assertThat(figures()).isEqualTo("27");
	}

	@Test
	void wrongAndUnusualCorrectionsAreSaidBesideTheField() {
		assertThat(propose("12,5", "")).hasStatus(422).bodyText().contains("请填数字", "请填写更正原因", "value=\"12,5\"");
		assertThat(propose("27.0", "没有变")).hasStatus(422).bodyText().contains("与现在的数据相同");
		assertThat(propose("271", "补录")).hasStatus(422).bodyText().contains("271场 是上次数据 27场 的 10 倍以上", "confirmed");
		assertThat(this.reporter.sends(this.address, Map.of("value", "271", "reason", "补录", "confirmed", "true")))
			.hasStatus(302);
	}

	@Test
	void correctionOfAFigureThatALaterOneReplacedCanOnlyBeRefused() {
		propose("29", "漏报两场");
		this.database
			.sql("""
					insert into measurement (id, jurisdiction_id, plan_id, target_id, unit_id, period_start, value, report_id,
						approved_by, approved_at, version)
					select gen_random_uuid(), jurisdiction_id, plan_id, target_id, unit_id, period_start, 31, report_id,
						approved_by, approved_at + interval '1 minute', 0
					from measurement where target_id = ?
					""")
			.param(this.reporting.district().plan().lectures())
			.update();

		assertThat(this.reviewer.sends(open(), Map.of("accepted", "true"))).hasStatus(409)
			.bodyText()
			.contains("又有了新的通过审核的数据");
		assertThat(this.reviewer.sends("/reviews/corrections",
				Map.of("accepted", "true", "chosen", open().substring("/corrections/".length()))))
			.hasStatus(302);
		assertThat(figures()).isEqualTo("27 31");
		assertThat(this.reviewer.sends(open(), Map.of("accepted", "false", "reason", "已有新数据"))).hasStatus(302);
		assertThat(figures()).isEqualTo("27 31");
	}

	@Test
	void oneCorrectionOfAFigureAtATime() {
		propose("29", "漏报两场");

		assertThat(propose("30", "再改")).hasStatus(409).bodyText().contains("已有一件更正在等待审核");
	}

	@Test
	void nobodyDecidesOnTheirOwnCorrectionOrSeesThatOfAnotherUnit() {
		propose("29", "漏报两场");

		assertThat(this.reporting.person("west.reporter").opens(this.address)).hasStatus(404);
		assertThat(this.reporting.person("health.reviewer").opens(open())).hasStatus(404);
		assertThat(this.reporter.sends(open(), Map.of("accepted", "true"))).hasStatus(403);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.database.sql("""
				insert into correction_decision select gen_random_uuid(), jurisdiction_id, id, proposed_by, proposed_by,
				true, '', now(), 0 from figure_correction where target_id = ?
				""").param(this.reporting.district().plan().lectures()).update())
			.withMessageContaining("correction_decision_not_own_ck");
	}

	private MvcTestResult propose(String value, String reason) {
		return this.reporter.sends(this.address, Map.of("value", value, "reason", reason));
	}

	private String open() {
		return "/corrections/"
				+ this.database.sql("select id from figure_correction where target_id = ? order by proposed_at desc")
					.param(this.reporting.district().plan().lectures())
					.query(UUID.class)
					.list()
					.get(0);
	}

	private String figures() {
		return String.join(" ",
				this.database.sql("select value::text from measurement where target_id = ? order by approved_at, id")
					.param(this.reporting.district().plan().lectures())
					.query(String.class)
					.list());
	}

}
