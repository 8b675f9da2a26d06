package org.gongjian.domain.life;

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
 * A file that was handed in with an event of a task's life: the evidence of a close-out,
 * the grounds of an extension. Rows are only ever added.
 */
@Entity
public class LifeFile {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID eventId;

	@Embedded
	private StoredFile file;

	private UUID uploadedBy;

	private Instant uploadedAt;

	@Version
	private @Nullable Long version;

	public LifeFile(LifeEvent event, StoredFile file) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = event.jurisdictionId();
		this.eventId = event.id();
		this.file = file;
		this.uploadedBy = event.accountId();
		this.uploadedAt = event.at();
	}

	@SuppressWarnings("NullAway.Init")
	protected LifeFile() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public UUID eventId() {
		return this.eventId;
	}

	public StoredFile file() {
		return this.file;
	}

}
