package org.gongjian.app.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.commons.csv.CSVRecord;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.domain.report.ReportedFigure;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.target.NumericTarget;

/**
 * The figures of the demonstration plan, found for each target by the place in the plan's
 * text that it came from.
 */
class DemoFigures {

	private final Map<Key, Map<UUID, ReportedFigure>> figures = new HashMap<>();

	DemoFigures(DemoPeople.Settled people, DemoMonths months, List<String> paragraphs, List<NumericTarget> targets) {
		for (CSVRecord row : SeedFiles.table("figures.csv")) {
			NumericTarget target = find(months.fill(row.get("indicatorContains")), paragraphs, targets);
			Key key = new Key(target.taskId(), people.unit(row.get("unit")), Integer.parseInt(row.get("month")));
			this.figures.computeIfAbsent(key, (none) -> new HashMap<>())
				.put(target.id(), ReportedFigure.of(target.id(), figure(row)));
		}
	}

	/** The figures of a unit on a task in a month. */
	List<ReportedFigure> of(UUID taskId, UUID unitId, int month) {
		return List.copyOf(this.figures.getOrDefault(new Key(taskId, unitId, month), Map.of()).values());
	}

	private static Figure figure(CSVRecord row) {
		return row.get("value").isEmpty()
				? Figure.share(new BigDecimal(row.get("numerator")), new BigDecimal(row.get("denominator")))
				: Figure.of(new BigDecimal(row.get("value")));
	}

	private static NumericTarget find(String words, List<String> paragraphs, List<NumericTarget> targets) {
		NumericTarget best = null;
		int shared = 0;
		for (NumericTarget target : targets) {
			SourceSpan span = target.span();
			int start = paragraphs.get(span.paragraph()).indexOf(words);
			int overlap = Math.min(span.end(), start + words.length()) - Math.max(span.start(), start);
			if (start >= 0 && overlap > shared) {
				best = target;
				shared = overlap;
			}
		}
		if (best == null) {
			throw new IllegalStateException("The demonstration data has figures for no target: " + words);
		}
		return best;
	}

	private record Key(UUID taskId, UUID unitId, int month) {

	}

}
