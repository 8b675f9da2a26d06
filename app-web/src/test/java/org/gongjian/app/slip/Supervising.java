package org.gongjian.app.slip;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.app.MovingClock;
import org.gongjian.app.report.Reporting;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The people of a district at its slips.
 */
record Supervising(Reporting reporting, SlipRounds rounds, MovingClock clock) {

	/** The round of the rules at a moment, such as 2026-02-10T09:00. */
	RoundOutcome round(String moment) {
		this.clock.set(moment);
		return this.rounds.run(this.reporting.district().id());
	}

	/** Cause, grade, state and day of each slip of the district, by number. */
	List<String> slips() {
		return this.reporting.database()
			.sql("""
					select s.cause || ' ' || s.grade || ' ' || s.state || ' ' || s.reply_by || ' ' || coalesce(u.short_name, '—')
					from supervision_slip s left join responsible_unit u on u.id = s.unit_id
					where s.jurisdiction_id = ? order by s.number
					""")
			.param(this.reporting.district().id())
			.query(String.class)
			.list();
	}

	UUID slip(String unit) {
		return this.reporting.database().sql("""
				select s.id from supervision_slip s join responsible_unit u on u.id = s.unit_id
				where s.jurisdiction_id = ? and u.short_name = ? order by s.number desc limit 1
				""").params(this.reporting.district().id(), unit).query(UUID.class).single();
	}

	/** Raises one by hand for a unit of the task that two departments have. */
	MvcTestResult raises(String person, UUID once, String... fields) {
		Map<String, String> form = new HashMap<>(Map.of("task", this.reporting.district().plan().single().toString(),
				"unit", this.reporting.district().health().toString(), "grade", "ORANGE", "words", "请说明卫生院建设滞后的原因。",
				"day", "2026-02-28", "once", once.toString()));
		for (int i = 0; i < fields.length; i += 2) {
			form.put(fields[i], fields[i + 1]);
		}
		form.values().removeIf(String::isEmpty);
		return this.reporting.person(person).sends("/slips", form);
	}

	MvcTestResult acts(String person, UUID slip, String action, String... fields) {
		Map<String, String> form = new HashMap<>();
		for (int i = 0; i < fields.length; i += 2) {
			form.put(fields[i], fields[i + 1]);
		}
		return this.reporting.person(person).sends("/slips/" + slip + "/" + action, form);
	}

	String state(UUID slip) {
		return this.reporting.database()
			.sql("select state from supervision_slip where id = ?")
			.param(slip)
			.query(String.class)
			.single();
	}

	long events(UUID slip) {
		return this.reporting.database()
			.sql("select count(*) from slip_event where slip_id = ?")
			.param(slip)
			.query(Long.class)
			.single();
	}

	/** What a person was told, the latest last. */
	List<String> told(String person) {
		return this.reporting.database()
			.sql("select n.words from notice n join account a on a.id = n.account_id where a.username = ? order by n.told_at, n.id")
			.param(this.reporting.district().name() + "." + person)
			.query(String.class)
			.list();
	}

}
