package org.gongjian.app.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gongjian.app.MovingClock;
import org.gongjian.app.SampleDistrict;
import org.gongjian.app.SampleDistrict.PlanOfDistrict;
import org.gongjian.app.report.Reporting;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Programs of the people of a new district, on 10 February 2026. Another district stands
 * beside it.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import({ SampleDistrict.class, MovingClock.Configuration.class })
abstract class ProgramTestCase {

	@Autowired
	MovingClock clock;

	@Autowired
	JdbcClient database;

	Reporting reporting;

	Reporting elsewhere;

	PlanOfDistrict plan;

	@BeforeEach
	void createDistricts(@Autowired SampleDistrict districts, @Autowired MockMvcTester mvc,
			@Autowired UserDetailsService people) {
		this.clock.set("2026-02-10T09:00");
		String name = UUID.randomUUID().toString().substring(0, 8);
		this.reporting = new Reporting(districts.create("程" + name), mvc, people, this.database, this.clock);
		this.elsewhere = new Reporting(districts.create("邻" + name), mvc, people, this.database, this.clock);
		this.plan = this.reporting.district().plan();
	}

	Program program(String person, String... scopes) {
		return Program.of(this.reporting.person(person), this.clock, scopes);
	}

	/** A program in the other district. */
	Program foreign(String person, String... scopes) {
		return Program.of(this.elsewhere.person(person), this.clock, scopes);
	}

	long count(String table) {
		return this.database.sql("select count(*) from " + table + " where jurisdiction_id = ?")
			.param(this.reporting.district().id())
			.query(Long.class)
			.single();
	}

	/** The town hands in its report of the period that runs. */
	UUID handIn(String figure) {
		this.reporting.person("east.reporter")
			.sends(this.reporting.east() + "/submission", Reporting.form("version", version(), "confirmed", "true",
					"figures[0].target", this.plan.lectures().toString(), "figures[0].value", figure));
		return this.reporting.report(this.plan.townsOfEast());
	}

	private String version() {
		return this.database.sql("select version from progress_report where assignment_id = ? and period_start = ?")
			.params(this.plan.townsOfEast(), this.reporting.period())
			.query(String.class)
			.optional()
			.orElse("");
	}

	/** The answers to the same call of twenty at once. */
	static List<MvcTestResult> atOnce(Callable<MvcTestResult> call) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(20);
		try {
			List<MvcTestResult> answers = new ArrayList<>();
			for (Future<MvcTestResult> answer : threads.invokeAll(Collections.nCopies(20, call))) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			threads.shutdownNow();
		}
	}

	static List<String> texts(JsonNode rows, String field) {
		List<String> texts = new ArrayList<>();
		rows.forEach((row) -> texts.add(row.get(field).asString()));
		return texts;
	}

}
