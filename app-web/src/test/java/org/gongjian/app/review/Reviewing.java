package org.gongjian.app.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.Person;
import org.gongjian.app.report.Reporting;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The people of a district at their reviews.
 */
record Reviewing(Reporting reporting) {

	/** From the present period on the plan's reports are reviewed like this. */
	void settle(String steps) {
		MvcTestResult settled = this.reporting.person("planner")
			.sends("/plans/" + this.reporting.district().plan().id() + "/settings",
					Map.ofEntries(Map.entry("number", changes()), Map.entry("kind", "MONTH"),
							Map.entry("deadlineDays", "5"), Map.entry("dayCount", "CALENDAR"),
							Map.entry("moves", "true"), Map.entry("graceDays", "0"), Map.entry("lockAfterDays", ""),
							Map.entry("reviewSteps", steps), Map.entry("onTrack", "95"), Map.entry("atRisk", "80"),
							Map.entry("holdMargin", "5"), Map.entry("holdsFrom", this.reporting.period().toString())));
		if (settled.getResponse().getStatus() != 302) {
			throw new AssertionError("Not settled: " + settled.getResponse().getStatus());
		}
	}

	private String changes() {
		return this.reporting.database()
			.sql("select count(*) from settings_change where plan_id = ?")
			.params(this.reporting.district().plan().id())
			.query(String.class)
			.single();
	}

	/** The unit of this name leads the task. */
	void lead(UUID task, UUID unit) {
		this.reporting.database().sql("""
				insert into assignment (id, jurisdiction_id, plan_id, task_id, unit_id, role, position, version)
				values (gen_random_uuid(), ?, ?, ?, ?, 'LEAD', 9, 0)
				""").params(this.reporting.district().id(), this.reporting.district().plan().id(), task, unit).update();
	}

	/** A town's report with a count is handed in; its address for reviewers. */
	String east(String lectures) {
		Map<String, String> form = Reporting.form("confirmed", "true");
		form.put("figures[0].target", this.reporting.district().plan().lectures().toString());
		form.put("figures[0].value", lectures);
		MvcTestResult sent = this.reporting.person("east.reporter").sends(this.reporting.east() + "/submission", form);
		if (sent.getResponse().getStatus() != 302) {
			throw new AssertionError("Not submitted: " + sent.getResponse().getStatus());
		}
		return "/reviews/" + this.reporting.report(this.reporting.district().plan().townsOfEast());
	}

	/** The health department's report without a figure; its address for reviewers. */
	String single() {
		this.reporting.person("health.reporter").sends(this.reporting.single() + "/submission", Reporting.form());
		return "/reviews/" + this.reporting.report(this.reporting.district().plan().singleOfHealth());
	}

	MvcTestResult approves(String person, String review, String step) {
		return by(person).sends(review + "/approval", Map.of("submission", "1", "step", step));
	}

	MvcTestResult returns(String person, String review, String step, String reason) {
		return by(person).sends(review + "/return", Map.of("submission", "1", "step", step, "reason", reason));
	}

	Person by(String person) {
		return this.reporting.person(person);
	}

	String status(UUID assignment) {
		return this.reporting.status(assignment);
	}

	/** The reviews of a report in words. */
	List<String> reviews(UUID assignment) {
		return this.reporting.database().sql("""
				select v.step || ' ' || v.decision || ' ' || split_part(a.username, '.', 2)
				from report_review v join account a on a.id = v.reviewer_id
				where v.report_id = ? order by v.decided_at, v.step
				""").params(this.reporting.report(assignment)).query(String.class).list();
	}

	long measurements(UUID assignment) {
		return this.reporting.count("measurement", this.reporting.report(assignment));
	}

	/** A further person with a role. */
	void add(String name, String role, UUID unit) {
		this.reporting.database()
			.sql("""
					insert into account select (json_populate_record(a, json_build_object('id', gen_random_uuid(),
						'username', cast(? as text), 'display_name', cast(? as text), 'unit_id', cast(? as uuid)))).*
					from account a where a.username = ?
					""")
			.params(this.reporting.district().name() + "." + name, this.reporting.district().name() + "." + name, unit,
					this.reporting.district().name() + ".planner")
			.update();
		this.reporting.database()
			.sql("insert into account_role select id, ? from account where username = ?")
			.params(role, this.reporting.district().name() + "." + name)
			.update();
	}

}
