package org.gongjian.app.task;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.gongjian.app.life.LifeLine;
import org.jspecify.annotations.Nullable;

/**
 * A point of a task's line of time: a report that was handed in, or something that was
 * done to the task.
 */
public record TaskMoment(Instant at, @Nullable TaskEvent report, @Nullable LifeLine life) {

	static TaskMoment of(LifeLine line) {
		return new TaskMoment(line.moment(), null, line);
	}

	/** Both as one line, newest first. */
	static List<TaskMoment> newestFirst(List<TaskMoment> reports, List<LifeLine> lives) {
		return Stream
			.concat(reports.stream(),
					lives.stream()
						.map(TaskMoment::of)
						.sorted(Comparator.comparing((TaskMoment moment) -> -moment.number())))
			.sorted(Comparator.comparing(TaskMoment::at).reversed())
			.toList();
	}

	private int number() {
		return (this.life != null) ? this.life.row().number() : 0;
	}

}
