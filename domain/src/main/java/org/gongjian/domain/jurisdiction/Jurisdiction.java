package org.gongjian.domain.jurisdiction;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * A place that is governed (行政区划). Everything that belongs to a district carries its
 * jurisdiction's id.
 */
@Entity
public class Jurisdiction {

	@Id
	private UUID id;

	private @Nullable UUID parentId;

	private String name;

	private @Nullable String code;

	@Enumerated(EnumType.STRING)
	private JurisdictionLevel level;

	@Version
	private @Nullable Long version;

	/**
	 * A new place.
	 * @param name the full name, such as 江临市云岭区
	 * @param code the GB/T 2260 code, where there is one
	 */
	public Jurisdiction(String name, @Nullable String code, JurisdictionLevel level) {
		this.id = TimeOrderedId.next();
		this.name = name;
		this.code = code;
		this.level = level;
	}

	@SuppressWarnings("NullAway.Init")
	protected Jurisdiction() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public @Nullable UUID parentId() {
		return this.parentId;
	}

	public String name() {
		return this.name;
	}

	public @Nullable String code() {
		return this.code;
	}

	public JurisdictionLevel level() {
		return this.level;
	}

}
