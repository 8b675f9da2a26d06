package org.gongjian.app.task;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a task: a report that was handed in and what its review came
 * to.
 *
 * @param decision the review's outcome; empty where it waits for one
 */
public record TaskEvent(String unit, String period, int number, String done, String problems, String nextStep,
		int percent, String submitter, String submittedAt, long evidence, String decision, String reason,
		String reviewer, String decidedAt) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	static String minute(@Nullable Instant instant, ZoneId zone) {
		return (instant != null) ? MINUTE.format(instant.atZone(zone)) : "";
	}

}
