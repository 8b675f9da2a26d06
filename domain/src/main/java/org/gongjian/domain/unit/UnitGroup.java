package org.gongjian.domain.unit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * A collective word of plans (各镇, 有关单位) and the units it stands for. The administrator
 * names the members once; every later plan uses them.
 */
@Entity
public class UnitGroup {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private String name;

	@ElementCollection
	@CollectionTable(name = "unit_group_member", joinColumns = @JoinColumn(name = "group_id"))
	@Column(name = "unit_id", nullable = false)
	private Set<UUID> members = new LinkedHashSet<>();

	@Version
	private @Nullable Long version;

	public UnitGroup(UUID jurisdictionId, String name, Set<UUID> members) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = jurisdictionId;
		this.name = UnitName.clean(name);
		this.members.addAll(members);
	}

	@SuppressWarnings("NullAway.Init")
	protected UnitGroup() { // for JPA
	}

	public void rename(String name) {
		this.name = UnitName.clean(name);
	}

	/** Says anew which units the word stands for. */
	public void consistOf(Set<UUID> members) {
		this.members.retainAll(members);
		this.members.addAll(members);
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public String name() {
		return this.name;
	}

	public Set<UUID> members() {
		return Set.copyOf(this.members);
	}

	/** Counts the changes, so that a form can tell whether it shows the latest. */
	public long version() {
		return (this.version != null) ? this.version : 0;
	}

}
