package org.gongjian.domain.unit;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * Two names that look like one unit and were found to mean two. They are never proposed
 * as one again in their jurisdiction.
 */
@Entity
public class NameDistinction {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	@Embedded
	private NamePair names;

	@Version
	private @Nullable Long version;

	public NameDistinction(UUID jurisdictionId, NamePair names) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = jurisdictionId;
		this.names = names;
	}

	@SuppressWarnings("NullAway.Init")
	protected NameDistinction() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public NamePair names() {
		return this.names;
	}

}
