package org.gongjian.domain.evidence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import org.gongjian.domain.file.AttachedFile;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.report.ProgressReport;
import org.jspecify.annotations.Nullable;

/**
 * A file behind a report (佐证材料). Taking it away only hides it from the report.
 */
@Entity
public class Evidence extends AttachedFile {

	private UUID reportId;

	private UUID unitId;

	private @Nullable Instant removedAt;

	/**
	 * Puts a file behind a report.
	 * @throws org.gongjian.domain.report.ReportLockedException if the report waits for
	 * review or was approved
	 */
	public Evidence(ProgressReport report, StoredFile file, UUID uploadedBy, Instant uploadedAt) {
		super(report.jurisdictionId(), file, uploadedBy, uploadedAt);
		report.evidenceChanged(uploadedBy, uploadedAt);
		this.reportId = report.id();
		this.unitId = report.unitId();
	}

	@SuppressWarnings("NullAway.Init")
	protected Evidence() { // for JPA
	}

	/**
	 * Takes the file away from its report.
	 * @throws org.gongjian.domain.report.ReportLockedException if the report waits for
	 * review or was approved
	 */
	public void removeFrom(ProgressReport report, UUID accountId, Instant now) {
		report.evidenceChanged(accountId, now);
		this.removedAt = now;
	}

	public UUID reportId() {
		return this.reportId;
	}

	/** The unit whose report it belongs to. */
	public UUID unitId() {
		return this.unitId;
	}

	/** Whether it was taken away from its report. */
	public boolean removed() {
		return this.removedAt != null;
	}

}
