package org.gongjian.domain.report;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.gongjian.domain.plan.ReviewSteps;
import org.gongjian.domain.target.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was handed in, kept for good: later versions do not overwrite it.
 */
@Entity
public class ReportSubmission {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID reportId;

	private int number;

	@Embedded
	private ReportContent content;

	@ElementCollection
	@CollectionTable(name = "submission_figure", joinColumns = @JoinColumn(name = "submission_id"))
	private Set<ReportedFigure> figures = new LinkedHashSet<>();

	@Enumerated(EnumType.STRING)
	private ReviewSteps reviewSteps;

	private UUID submittedBy;

	private Instant submittedAt;

	@Version
	private @Nullable Long version;

	ReportSubmission(ProgressReport report, UUID submittedBy, Instant submittedAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = report.jurisdictionId();
		this.reportId = report.id();
		this.number = report.submissions();
		this.content = report.content();
		this.figures.addAll(report.reportedFigures());
		this.reviewSteps = report.reviewSteps();
		this.submittedBy = submittedBy;
		this.submittedAt = submittedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected ReportSubmission() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public UUID reportId() {
		return this.reportId;
	}

	/** 1 for the first time the report was handed in. */
	public int number() {
		return this.number;
	}

	public ReportContent content() {
		return this.content;
	}

	public Map<UUID, Figure> figures() {
		return this.figures.stream()
			.collect(Collectors.toUnmodifiableMap(ReportedFigure::targetId, ReportedFigure::figure));
	}

	/** How often it is reviewed, by the plan's settings when it was handed in. */
	public ReviewSteps reviewSteps() {
		return this.reviewSteps;
	}

	public UUID submittedBy() {
		return this.submittedBy;
	}

	public Instant submittedAt() {
		return this.submittedAt;
	}

}
