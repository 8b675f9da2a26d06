package org.gongjian.app.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.Person;
import org.gongjian.app.SampleDistrict.District;
import org.gongjian.domain.period.PeriodKind;
import org.gongjian.domain.period.ReportingPeriod;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The people of a district at their reports.
 */
public record Reporting(District district, MockMvcTester mvc, UserDetailsService people, JdbcClient database,
		Clock clock) {

	/** Somebody by the last part of their user name. */
	public Person person(String name) {
		return new Person(this.mvc, this.people.loadUserByUsername(this.district.name() + "." + name));
	}

	/** The period that runs today. */
	public LocalDate period() {
		return ReportingPeriod.of(PeriodKind.MONTH, LocalDate.now(this.clock)).start();
	}

	/** The health department's report on the goals, with two shares. */
	public String goals() {
		return address(this.district.plan().goalsOfHealth());
	}

	/** The health department's report on a task without a figure. */
	public String single() {
		return address(this.district.plan().singleOfHealth());
	}

	/** A town's report with a count. */
	public String east() {
		return address(this.district.plan().townsOfEast());
	}

	public String address(UUID assignment) {
		return "/reports/" + assignment + "/" + period();
	}

	/** A form with these fields, the others plainly filled. */
	public static Map<String, String> form(String... fields) {
		Map<String, String> form = new HashMap<>(
				Map.of("version", "", "done", "完成了第一批改造。", "problems", "", "nextStep", "", "percent", "40"));
		for (int i = 0; i < fields.length; i += 2) {
			form.put(fields[i], fields[i + 1]);
		}
		return form;
	}

	/** The form of the goals with both shares. */
	public Map<String, String> goalsForm(String numerator, String denominator, String... fields) {
		Map<String, String> form = form(fields);
		form.put("figures[0].target", this.district.plan().inDistrict().toString());
		form.put("figures[0].numerator", numerator);
		form.put("figures[0].denominator", denominator);
		return form;
	}

	/** The only report of an assignment in the period that runs. */
	public UUID report(UUID assignment) {
		return this.database.sql("select id from progress_report where assignment_id = ? and period_start = ?")
			.params(assignment, period())
			.query(UUID.class)
			.single();
	}

	public String status(UUID assignment) {
		return this.database.sql("select status from progress_report where id = ?")
			.params(report(assignment))
			.query(String.class)
			.single();
	}

	/** The version that a form opened now begins from. */
	public String version(UUID assignment) {
		return this.database.sql("select version from progress_report where id = ?")
			.params(report(assignment))
			.query(String.class)
			.single();
	}

	public long count(String table, UUID report) {
		return this.database.sql("select count(*) from " + table + " where report_id = ?")
			.params(report)
			.query(Long.class)
			.single();
	}

	public long audited(String action, UUID object) {
		return this.database.sql("select count(*) from audit_event where action = ? and object_id = ?")
			.params(action, object)
			.query(Long.class)
			.single();
	}

}
