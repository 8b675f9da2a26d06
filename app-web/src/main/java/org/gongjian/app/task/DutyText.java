package org.gongjian.app.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.text.Texts;
import org.gongjian.persistence.task.DutyRow;

import org.springframework.stereotype.Component;

/**
 * Duties of a task as people read them: 每月 2 次（每月至少2次）.
 */
@Component
class DutyText {

	private final Texts texts;

	DutyText(Texts texts) {
		this.texts = texts;
	}

	/** One line for each duty of rows that are in order. */
	List<String> of(List<DutyRow> rows) {
		Map<UUID, List<DutyRow>> duties = rows.stream()
			.collect(Collectors.groupingBy(DutyRow::id, LinkedHashMap::new, Collectors.toList()));
		return duties.values().stream().map(this::line).toList();
	}

	private String line(List<DutyRow> duty) {
		DutyRow first = duty.get(0);
		String often = (first.every() == null) ? ""
				: this.texts.of((first.everyCount() > 1) ? "task.duty.everyCount" : "task.duty.every",
						this.texts.of(first.every()), first.everyCount());
		String times = (first.times() == null) ? "" : this.texts.of("task.duty.times", first.times());
		String dates = duty.stream()
			.map(DutyRow::due)
			.filter(Objects::nonNull)
			.map(Object::toString)
			.collect(Collectors.joining("、"));
		String by = dates.isEmpty() ? "" : this.texts.of("task.duty.by", dates);
		return this.texts.of("task.duty", (often + times + by).strip(), first.quote());
	}

}
