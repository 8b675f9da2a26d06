package org.gongjian.app.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.domain.life.LifeAction;
import org.gongjian.persistence.life.LifeRow;
import org.jspecify.annotations.Nullable;

/**
 * The events of a task's life, first to last.
 */
public record LifeReading(List<LifeLine> lines) {

	/** What had happened up to a moment. */
	public LifeReading upTo(Instant moment) {
		return new LifeReading(this.lines.stream().filter((line) -> !line.moment().isAfter(moment)).toList());
	}

	/** The latest application; it waits while the state of the task says so. */
	Optional<LifeLine> asked() {
		return this.lines.stream()
			.filter((line) -> line.row().action().isApplication())
			.reduce((earlier, later) -> later);
	}

	/** The units that have signed. */
	Set<UUID> signed() {
		return this.lines.stream()
			.map(LifeLine::row)
			.filter((row) -> row.action() == LifeAction.SIGN && row.unitId() != null)
			.map(LifeRow::unitId)
			.collect(Collectors.toSet());
	}

	List<StepLine> steps() {
		return this.lines.stream()
			.filter((line) -> line.row().action() == LifeAction.ADD_STEP)
			.map((line) -> new StepLine(line, end(line.row().number())))
			.toList();
	}

	private @Nullable LifeLine end(int step) {
		return this.lines.stream()
			.filter((line) -> line.row().action().endsStep() && line.row().about() != null
					&& line.row().about() == step)
			.findFirst()
			.orElse(null);
	}

}
