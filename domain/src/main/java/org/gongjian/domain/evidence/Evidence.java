package org.gongjian.domain.evidence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.gongjian.domain.file.StoredFile;
import org.gongjian.domain.report.ProgressReport;
import org.jspecify.annotations.Nullable;

/**
 * A file behind a report (佐证材料). Taking it away only hides it from the report.
 */
@Entity
public class Evidence {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID reportId;

	private UUID unitId;

	@Embedded
	private StoredFile file;

	private UUID uploadedBy;

	private Instant uploadedAt;

	private @Nullable Instant removedAt;

	@Version
	private @Nullable Long version;

	/**
	 * Puts a file behind a report.
	 * @throws org.gongjian.domain.report.ReportLockedException if the report waits for
	 * review or was approved
	 */
	public Evidence(ProgressReport report, StoredFile file, UUID uploadedBy, Instant uploadedAt) {
		report.evidenceChanged(uploadedBy, uploadedAt);
		this.id = TimeOrderedId.next();
		this.jurisdictionId = report.jurisdictionId();
		this.reportId = report.id();
		this.unitId = report.unitId();
		this.file = file;
		this.uploadedBy = uploadedBy;
		this.uploadedAt = uploadedAt;
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

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public UUID reportId() {
		return this.reportId;
	}

	/** The unit whose report it belongs to. */
	public UUID unitId() {
		return this.unitId;
	}

	public StoredFile file() {
		return this.file;
	}

	public UUID uploadedBy() {
		return this.uploadedBy;
	}

	public Instant uploadedAt() {
		return this.uploadedAt;
	}

	/** Whether it was taken away from its report. */
	public boolean removed() {
		return this.removedAt != null;
	}

}
