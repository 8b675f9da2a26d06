package org.gongjian.app;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What tasks of a {@link SampleDistrict} ask for again and again, or by a day.
 */
public final class SampleDuty {

	private SampleDuty() {
	}

	/** A duty of so many times a month. */
	public static UUID monthly(JdbcClient database, UUID task, int times, String quote) {
		return insert(database, task, "MONTH", times, quote);
	}

	/** A duty to be done once by a day. */
	public static UUID due(JdbcClient database, UUID task, LocalDate day, String quote) {
		UUID duty = insert(database, task, "", 1, quote);
		database.sql("insert into duty_due values (?, ?)").params(duty, day).update();
		return duty;
	}

	private static UUID insert(JdbcClient database, UUID task, String every, int times, String quote) {
		UUID id = UUID.randomUUID();
		database
			.sql("""
					insert into duty (id, jurisdiction_id, plan_id, task_id, position, every, every_count, times, quote,
						span_paragraph, span_start, span_end, version)
					select ?, jurisdiction_id, plan_id, id, 1, nullif(?, ''), 1, ?, ?, 0, 0, 1, 0 from task_item where id = ?
					""")
			.params(id, every, times, quote, task)
			.update();
		return id;
	}

}
