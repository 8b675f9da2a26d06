package org.gongjian.app.report;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.District;
import org.gongjian.app.frame.GoneMeanwhileException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.PresentScope;
import org.gongjian.domain.report.ReportContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A report whose unit is merged into another while it is being saved belongs to the unit
 * that stays.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(SampleDistrict.class)
class ReportOfMergedUnitTests {

	private static final TypedReport TYPED = new TypedReport(null, new ReportContent("完成了第一批改造。", "", "", 40),
			List.of());

	private static int districts;

	private District district;

	private Reporting reporting;

	private CurrentAccount reporter;

	private JdbcClient database;

	@BeforeEach
	void createDistrict(@Autowired MockMvcTester mvc, @Autowired SampleDistrict samples,
			@Autowired UserDetailsService people, @Autowired JdbcClient database, @Autowired Clock clock) {
		this.district = samples.create("并单位填报区" + ++districts);
		this.reporting = new Reporting(this.district, mvc, people, database, clock);
		this.reporter = (CurrentAccount) people.loadUserByUsername(this.district.name() + ".health.reporter");
		this.database = database;
	}

	@Test
	void aReportThatWentWithTheUnitWhileItWasWrittenIsGoneMeanwhile(@Autowired ExpectedReports expected,
			@Autowired ReportService reports, @Autowired PresentScope scopes) {
		UUID assignment = this.district.plan().singleOfHealth();
		ExpectedReport asked = expected.find(this.reporter.scope(), assignment, this.reporting.period());
		assertThat(scopes.isStillOf(this.reporter)).isTrue();
		this.database.sql("delete from assignment where id = ?").param(assignment).update();
		this.database.sql("update account set unit_id = ? where id = ?")
			.params(this.district.east(), this.reporter.id())
			.update();

		assertThatExceptionOfType(GoneMeanwhileException.class)
			.isThrownBy(() -> reports.save(this.reporter, asked, TYPED));
		assertThat(scopes.isStillOf(this.reporter)).isFalse();
	}

	@Test
	void savedReportBelongsToTheUnitThatStays(@Autowired ExpectedReports expected, @Autowired ReportService reports) {
		UUID assignment = this.district.plan().singleOfHealth();
		ExpectedReport asked = expected.find(this.reporter.scope(), assignment, this.reporting.period());
		this.database.sql("update assignment set unit_id = ? where id = ?")
			.params(this.district.east(), assignment)
			.update();

		reports.save(this.reporter, asked, TYPED);

		assertThat(this.database.sql("select unit_id from progress_report where assignment_id = ?")
			.param(assignment)
			.query(UUID.class)
			.single()).isEqualTo(this.district.east());
	}

}
