package org.gongjian.domain.unit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * A body that answers for tasks (责任单位): a department, a town, a bank. It has one
 * canonical name and may be printed under its short name or an alias (区发改委 = 区发展改革委).
 */
@Entity
public class ResponsibleUnit {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private @Nullable UUID parentId;

	private @Nullable UUID mergedInto;

	private String name;

	private String shortName;

	@Enumerated(EnumType.STRING)
	private UnitKind kind;

	@ElementCollection
	@CollectionTable(name = "unit_alias", joinColumns = @JoinColumn(name = "unit_id"))
	@Column(name = "alias", nullable = false)
	private Set<String> aliases = new LinkedHashSet<>();

	@Version
	private @Nullable Long version;

	public ResponsibleUnit(UUID jurisdictionId, String name, String shortName, UnitKind kind) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = jurisdictionId;
		this.name = UnitName.clean(name);
		this.shortName = UnitName.clean(shortName);
		this.kind = kind;
	}

	@SuppressWarnings("NullAway.Init")
	protected ResponsibleUnit() { // for JPA
	}

	/**
	 * Changes the names of this unit.
	 * @param aliases every further name that plans print for it
	 */
	public void rename(String name, String shortName, UnitKind kind, Set<String> aliases) {
		this.name = UnitName.clean(name);
		this.shortName = UnitName.clean(shortName);
		this.kind = kind;
		this.aliases.clear();
		aliases.forEach(this::alsoKnownAs);
	}

	/**
	 * Puts this unit below another one, whose people then see its work.
	 * @param parentId the unit above; {@code null} for none
	 * @param withAllBelow this unit and all that are below it now
	 * @throws UnitBelowItselfException if the one above is among them
	 */
	public void moveBelow(@Nullable UUID parentId, Set<UUID> withAllBelow) {
		if (parentId != null && (parentId.equals(this.id) || withAllBelow.contains(parentId))) {
			throw new UnitBelowItselfException(this.name);
		}
		this.parentId = parentId;
	}

	/**
	 * Makes one unit of this and another that turned out to be the same: the other goes
	 * by no name any more, all its names mean this one, and it stands below this one, so
	 * that what was reported in its name is seen there.
	 */
	public void takeOver(ResponsibleUnit other) {
		alsoKnownAs(other.name);
		alsoKnownAs(other.shortName);
		other.aliases.forEach(this::alsoKnownAs);
		other.aliases.clear();
		other.parentId = this.id;
		other.mergedInto = this.id;
	}

	/** Remembers a further name that plans print for this unit. */
	public void alsoKnownAs(String alias) {
		String cleaned = UnitName.clean(alias);
		if (!cleaned.isEmpty() && !goesBy(cleaned)) {
			this.aliases.add(cleaned);
		}
	}

	/** Whether a plan that prints this name means this unit. */
	public boolean goesBy(String printed) {
		String cleaned = UnitName.clean(printed);
		return this.name.equals(cleaned) || this.shortName.equals(cleaned) || this.aliases.contains(cleaned);
	}

	/** Every name that means it, each once: its own two first. */
	public List<String> names() {
		return Stream.concat(Stream.of(this.name, this.shortName), this.aliases.stream().sorted()).distinct().toList();
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	/** The unit it belongs to, whose people see its work too. */
	public @Nullable UUID parentId() {
		return this.parentId;
	}

	/** The unit that it was found to be, and of which it is a former row. */
	public @Nullable UUID mergedInto() {
		return this.mergedInto;
	}

	public String name() {
		return this.name;
	}

	public String shortName() {
		return this.shortName;
	}

	public UnitKind kind() {
		return this.kind;
	}

	public Set<String> aliases() {
		return Set.copyOf(this.aliases);
	}

	/** Counts the changes, so that a form can tell whether it shows the latest. */
	public long version() {
		return (this.version != null) ? this.version : 0;
	}

}
