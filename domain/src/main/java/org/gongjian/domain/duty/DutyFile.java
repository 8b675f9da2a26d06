package org.gongjian.domain.duty;

import java.util.UUID;

import jakarta.persistence.Entity;
import org.gongjian.domain.file.AttachedFile;
import org.gongjian.domain.file.StoredFile;

/**
 * A file behind a record of a duty. Rows are only ever added.
 */
@Entity
public class DutyFile extends AttachedFile {

	private UUID recordId;

	public DutyFile(DutyRecord record, StoredFile file) {
		super(record.jurisdictionId(), file, record.recordedBy(), record.recordedAt());
		this.recordId = record.id();
	}

	@SuppressWarnings("NullAway.Init")
	protected DutyFile() { // for JPA
	}

	public UUID recordId() {
		return this.recordId;
	}

}
