package org.gongjian.app.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.gongjian.domain.report.ReportContent;
import org.gongjian.domain.target.Figure;
import org.gongjian.persistence.report.ReportTarget;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is typed.
 *
 * @param version the stored version that the person began from; empty where nothing was
 * stored
 * @param done what was done
 * @param problems what stands in the way
 * @param nextStep what comes next
 * @param percent how much of the task is done
 * @param figures the figures of the unit's targets
 * @param confirmed the tick beside figures that are unusual or left out
 */
record ReportForm(String version, String done, String problems, String nextStep, String percent,
		List<FigureForm> figures, @Nullable Boolean confirmed) {

	ReportForm(@Nullable String version, @Nullable String done, @Nullable String problems, @Nullable String nextStep,
			@Nullable String percent, @Nullable List<FigureForm> figures, @Nullable Boolean confirmed) {
		this.version = (version != null) ? version : "";
		this.done = (done != null) ? done : "";
		this.problems = (problems != null) ? problems : "";
		this.nextStep = (nextStep != null) ? nextStep : "";
		this.percent = (percent != null) ? percent : "";
		this.figures = (figures != null) ? figures : List.of();
		this.confirmed = confirmed;
	}

	static ReportForm of(@Nullable Long version, ReportContent content, List<ReportTarget> targets,
			Map<UUID, Figure> figures) {
		return new ReportForm((version != null) ? version.toString() : "", content.done(), content.problems(),
				content.nextStep(), String.valueOf(content.percent()),
				targets.stream().map((target) -> FigureForm.of(target.id(), figures.get(target.id()))).toList(), null);
	}

	/** Whether figures that are unusual or left out are meant. */
	public boolean meant() {
		return Boolean.TRUE.equals(this.confirmed);
	}

	/** The same with one row for each of these targets, in their order. */
	ReportForm inOrderOf(List<ReportTarget> targets) {
		return new ReportForm(this.version, this.done, this.problems, this.nextStep, this.percent,
				targets.stream().map((target) -> figureOf(target.id())).toList(), this.confirmed);
	}

	/** The same, begun from another stored version. */
	ReportForm begunFrom(long other) {
		return begunFrom(String.valueOf(other));
	}

	/** The same, begun from another version as it is sent; empty for none. */
	ReportForm begunFrom(String other) {
		return new ReportForm(other, this.done, this.problems, this.nextStep, this.percent, this.figures,
				this.confirmed);
	}

	private FigureForm figureOf(UUID target) {
		return this.figures.stream()
			.filter((figure) -> target.equals(figure.target()))
			.findFirst()
			.orElseGet(() -> FigureForm.of(target, null));
	}

}
