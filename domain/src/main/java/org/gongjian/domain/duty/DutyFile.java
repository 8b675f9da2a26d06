package org.gongjian.domain.duty;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.gongjian.domain.file.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * A file behind a record of a duty. Rows are only ever added.
 */
@Entity
public class DutyFile {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID recordId;

	@Embedded
	private StoredFile file;

	private UUID uploadedBy;

	private Instant uploadedAt;

	@Version
	private @Nullable Long version;

	public DutyFile(DutyRecord record, StoredFile file) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = record.jurisdictionId();
		this.recordId = record.id();
		this.file = file;
		this.uploadedBy = record.recordedBy();
		this.uploadedAt = record.recordedAt();
	}

	@SuppressWarnings("NullAway.Init")
	protected DutyFile() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public UUID recordId() {
		return this.recordId;
	}

	public StoredFile file() {
		return this.file;
	}

}
