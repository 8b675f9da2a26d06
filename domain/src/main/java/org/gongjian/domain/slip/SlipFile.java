package org.gongjian.domain.slip;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import org.gongjian.domain.file.AttachedFile;
import org.gongjian.domain.file.StoredFile;

/**
 * A file that was handed in with a reply to a slip. Rows are only ever added.
 */
@Entity
public class SlipFile extends AttachedFile {

	private UUID eventId;

	public SlipFile(SlipEvent event, StoredFile file) {
		super(event.jurisdictionId(), file, author(event), event.at());
		this.eventId = event.id();
	}

	/** Rules hand in no files. */
	private static UUID author(SlipEvent event) {
		return Objects.requireNonNull(event.accountId(), "A file is handed in by a person");
	}

	@SuppressWarnings("NullAway.Init")
	protected SlipFile() { // for JPA
	}

	public UUID eventId() {
		return this.eventId;
	}

}
