package org.gongjian.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.gongjian.domain.plan.ReviewSteps;
import org.gongjian.domain.target.Figure;
import org.gongjian.domain.task.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * What one unit reports on one task for one period (进展填报). It is written as a draft,
 * submitted, and approved or returned by another person; in some plans a third person
 * reviews it too before it is approved. A return opens it again, an approval locks it.
 */
@Entity
public class ProgressReport {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private UUID taskId;

	private UUID assignmentId;

	private UUID unitId;

	private LocalDate periodStart;

	@Enumerated(EnumType.STRING)
	private ReportStatus status = ReportStatus.DRAFT;

	@Embedded
	private ReportContent content = ReportContent.empty();

	@ElementCollection
	@CollectionTable(name = "report_figure", joinColumns = @JoinColumn(name = "report_id"))
	private Set<ReportedFigure> figures = new LinkedHashSet<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "report_author", joinColumns = @JoinColumn(name = "report_id"))
	@Column(name = "account_id", nullable = false)
	private Set<UUID> authors = new LinkedHashSet<>();

	private UUID savedBy;

	private Instant savedAt;

	private int submissions;

	private @Nullable UUID submittedBy;

	private @Nullable Instant submittedAt;

	private @Nullable Instant firstSubmittedAt;

	private @Nullable Instant reviewedAt;

	private @Nullable String returnReason;

	@Enumerated(EnumType.STRING)
	private ReviewSteps reviewSteps = ReviewSteps.ONE;

	private @Nullable UUID firstReviewerId;

	private @Nullable Integer approvedPercent;

	@Version
	private @Nullable Long version;

	/** An empty draft. */
	public ProgressReport(Assignment assignment, LocalDate periodStart, UUID accountId, Instant now) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = assignment.jurisdictionId();
		this.planId = assignment.planId();
		this.taskId = assignment.taskId();
		this.assignmentId = assignment.id();
		this.unitId = assignment.unitId();
		this.periodStart = periodStart;
		this.savedBy = accountId;
		this.savedAt = now;
		this.authors.add(accountId);
	}

	@SuppressWarnings("NullAway.Init")
	protected ProgressReport() { // for JPA
	}

	/**
	 * Keeps what was typed.
	 * @throws ReportLockedException if it waits for review or was approved
	 */
	public void save(ReportContent content, Collection<ReportedFigure> figures, UUID accountId, Instant now) {
		requireOpen();
		this.content = content;
		this.figures.retainAll(figures);
		this.figures.addAll(figures);
		this.savedBy = accountId;
		this.savedAt = now;
		this.authors.add(accountId);
	}

	/**
	 * Notes that a file was put behind it or taken away.
	 * @throws ReportLockedException if it waits for review or was approved
	 */
	public void evidenceChanged(UUID accountId, Instant now) {
		requireOpen();
		this.savedBy = accountId;
		this.savedAt = now;
		this.authors.add(accountId);
	}

	/**
	 * Hands it in for review.
	 * @param steps how often it is reviewed; that holds until it is handed in again
	 * @return what was handed in, to be kept as it was
	 * @throws NothingReportedException if it does not say what was done
	 * @throws ReportLockedException if it waits for review or was approved
	 */
	public ReportSubmission submit(ReviewSteps steps, UUID accountId, Instant now) {
		requireOpen();
		if (this.content.done().isBlank()) {
			throw new NothingReportedException();
		}
		this.status = ReportStatus.SUBMITTED;
		this.submissions++;
		this.submittedBy = accountId;
		this.authors.add(accountId);
		this.submittedAt = now;
		if (this.firstSubmittedAt == null) {
			this.firstSubmittedAt = now;
		}
		this.returnReason = null;
		this.reviewSteps = steps;
		this.firstReviewerId = null;
		return new ReportSubmission(this, accountId, now);
	}

	/**
	 * Approves it at one step; after the last one its figures count.
	 * @param step the review that the person was asked for
	 * @throws ReportNotSubmittedException if it does not wait for that review
	 * @throws OwnReportException if the reviewer wrote or submitted it
	 * @throws FirstReviewerException if the reviewer did its first review
	 */
	public ReportReview approve(ReviewStep step, UUID reviewerId, Instant now) {
		UUID author = requireReviewable(step, reviewerId);
		this.reviewedAt = now;
		if (step == ReviewStep.FIRST && this.reviewSteps.hasSecond()) {
			this.status = ReportStatus.ENDORSED;
			this.firstReviewerId = reviewerId;
		}
		else {
			this.status = ReportStatus.APPROVED;
			this.approvedPercent = this.content.percent();
		}
		return new ReportReview(this, step, author, reviewerId, ReviewDecision.APPROVED, "", now);
	}

	/**
	 * Sends it back at one step and opens it again.
	 * @param step the review that the person was asked for
	 * @param reason what is to be mended; not blank
	 * @throws ReportNotSubmittedException if it does not wait for that review
	 * @throws OwnReportException if the reviewer wrote or submitted it
	 * @throws FirstReviewerException if the reviewer did its first review
	 */
	public ReportReview sendBack(ReviewStep step, UUID reviewerId, String reason, Instant now) {
		UUID author = requireReviewable(step, reviewerId);
		if (reason.isBlank()) {
			throw new IllegalArgumentException("A return carries a reason");
		}
		this.status = ReportStatus.RETURNED;
		this.reviewedAt = now;
		this.returnReason = reason;
		return new ReportReview(this, step, author, reviewerId, ReviewDecision.RETURNED, reason, now);
	}

	/**
	 * Opens it again after its approval; what was approved counts until the next one.
	 * @param reason why; not blank
	 * @throws ReportNotApprovedException if it is not approved
	 * @throws OwnReportException if this person wrote or submitted it
	 */
	public ReportReopening reopen(UUID accountId, String reason, Instant now) {
		if (this.status != ReportStatus.APPROVED) {
			throw new ReportNotApprovedException(this.status);
		}
		if (wasWrittenBy(accountId)) {
			throw new OwnReportException();
		}
		this.status = ReportStatus.REOPENED;
		return new ReportReopening(this, accountId, reason, now);
	}

	/** Whether this person wrote any of it, put a file behind it or submitted it. */
	public boolean wasWrittenBy(UUID accountId) {
		return this.authors.contains(accountId);
	}

	private void requireOpen() {
		if (!this.status.isOpen()) {
			throw new ReportLockedException(this.status);
		}
	}

	private UUID requireReviewable(ReviewStep step, UUID reviewerId) {
		UUID author = this.submittedBy;
		if (this.status.awaits() != step || author == null) {
			throw new ReportNotSubmittedException(this.status);
		}
		if (wasWrittenBy(reviewerId)) {
			throw new OwnReportException();
		}
		if (step == ReviewStep.SECOND && reviewerId.equals(this.firstReviewerId)) {
			throw new FirstReviewerException();
		}
		return author;
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public UUID planId() {
		return this.planId;
	}

	public UUID taskId() {
		return this.taskId;
	}

	public UUID assignmentId() {
		return this.assignmentId;
	}

	public UUID unitId() {
		return this.unitId;
	}

	public LocalDate periodStart() {
		return this.periodStart;
	}

	public ReportStatus status() {
		return this.status;
	}

	public ReportContent content() {
		return this.content;
	}

	/** The figures by the target they are for. */
	public Map<UUID, Figure> figures() {
		return this.figures.stream()
			.collect(Collectors.toUnmodifiableMap(ReportedFigure::targetId, ReportedFigure::figure));
	}

	Set<ReportedFigure> reportedFigures() {
		return this.figures;
	}

	public UUID savedBy() {
		return this.savedBy;
	}

	public Instant savedAt() {
		return this.savedAt;
	}

	/** How many times it was submitted. */
	public int submissions() {
		return this.submissions;
	}

	public @Nullable UUID submittedBy() {
		return this.submittedBy;
	}

	public @Nullable Instant submittedAt() {
		return this.submittedAt;
	}

	public @Nullable String returnReason() {
		return this.returnReason;
	}

	/** How often the latest submission is reviewed. */
	public ReviewSteps reviewSteps() {
		return this.reviewSteps;
	}

	/** Counts the changes; an edit names the one it began from. */
	public long version() {
		return (this.version != null) ? this.version : 0;
	}

}
