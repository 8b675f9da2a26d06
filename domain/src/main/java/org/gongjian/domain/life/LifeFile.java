package org.gongjian.domain.life;

import java.util.UUID;

import jakarta.persistence.Entity;
import org.gongjian.domain.file.AttachedFile;
import org.gongjian.domain.file.StoredFile;

/**
 * A file that was handed in with an event of a task's life: the evidence of a close-out,
 * the grounds of an extension. Rows are only ever added.
 */
@Entity
public class LifeFile extends AttachedFile {

	private UUID eventId;

	public LifeFile(LifeEvent event, StoredFile file) {
		super(event.jurisdictionId(), file, event.accountId(), event.at());
		this.eventId = event.id();
	}

	@SuppressWarnings("NullAway.Init")
	protected LifeFile() { // for JPA
	}

	public UUID eventId() {
		return this.eventId;
	}

}
