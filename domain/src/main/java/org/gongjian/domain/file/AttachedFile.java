package org.gongjian.domain.file;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody handed in with something: a report, an event of a task's life, a
 * record of a duty, a reply to a slip. What it belongs to is told by each kind.
 */
@MappedSuperclass
public abstract class AttachedFile {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	@Embedded
	private StoredFile file;

	private UUID uploadedBy;

	private Instant uploadedAt;

	@Version
	private @Nullable Long version;

	protected AttachedFile(UUID jurisdictionId, StoredFile file, UUID uploadedBy, Instant uploadedAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = jurisdictionId;
		this.file = file;
		this.uploadedBy = uploadedBy;
		this.uploadedAt = uploadedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected AttachedFile() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
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

}
