package org.gongjian.domain.account;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * One person's access. An account is disabled when it is no longer needed, never deleted,
 * so that what was done under it keeps its name.
 */
@Entity
public class Account {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private String username;

	private String displayName;

	private String position;

	private @Nullable UUID unitId;

	private String passwordHash;

	private boolean passwordTemporary;

	private @Nullable Instant passwordExpiresAt;

	private boolean enabled = true;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
	@Column(name = "role", nullable = false)
	@Enumerated(EnumType.STRING)
	private Set<Role> roles = new LinkedHashSet<>();

	@Version
	private @Nullable Long version;

	/**
	 * A new account without a role.
	 * @param position the post the person holds; empty where it does not matter
	 * @param unitId the unit the person works for; {@code null} for the district's own
	 * people
	 */
	public Account(UUID jurisdictionId, String username, String displayName, String position, @Nullable UUID unitId,
			String passwordHash) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = jurisdictionId;
		this.username = username;
		this.displayName = displayName;
		this.position = position;
		this.unitId = unitId;
		this.passwordHash = passwordHash;
	}

	@SuppressWarnings("NullAway.Init")
	protected Account() { // for JPA
	}

	/**
	 * Gives the account exactly these roles.
	 * @throws RolesExcludeEachOtherException if two of them are of the three
	 * administrators, or one of them stands beside a role of the business
	 * @throws RoleNeedsUnitException if a role has no meaning without a unit
	 */
	public void grant(Set<Role> roles) {
		long administrators = roles.stream().filter(Role::isOfTheThreeAdministrators).count();
		if (administrators > 1 || (administrators == 1 && roles.size() > 1)) {
			throw new RolesExcludeEachOtherException(roles);
		}
		if (this.unitId == null && roles.stream().anyMatch(Role::needsUnit)) {
			throw new RoleNeedsUnitException(roles);
		}
		this.roles.retainAll(roles);
		this.roles.addAll(roles);
	}

	/** Sets a password that somebody else made; it must be changed at the next login. */
	public void resetPassword(String passwordHash, Instant expiresAt) {
		this.passwordHash = passwordHash;
		this.passwordTemporary = true;
		this.passwordExpiresAt = expiresAt;
	}

	/** Sets a password that the person chose. */
	public void changePassword(String passwordHash) {
		this.passwordHash = passwordHash;
		this.passwordTemporary = false;
		this.passwordExpiresAt = null;
	}

	/** Keeps the same password under a newer kind of hash. */
	public void rehash(String passwordHash) {
		this.passwordHash = passwordHash;
	}

	public void disable() {
		this.enabled = false;
	}

	public void enable() {
		this.enabled = true;
	}

	public boolean passwordHasExpired(Instant now) {
		return this.passwordExpiresAt != null && this.passwordExpiresAt.isBefore(now);
	}

	/**
	 * What all roles together allow; also without a role a person has their own account.
	 */
	public Set<Permission> permissions() {
		return this.roles.stream()
			.flatMap((role) -> role.permissions().stream())
			.collect(Collectors.toCollection(() -> EnumSet.copyOf(Permission.OF_EVERYBODY)));
	}

	public boolean seesWholeJurisdiction() {
		return this.roles.stream().anyMatch(Role::seesWholeJurisdiction);
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public String username() {
		return this.username;
	}

	public String displayName() {
		return this.displayName;
	}

	public String position() {
		return this.position;
	}

	public @Nullable UUID unitId() {
		return this.unitId;
	}

	public String passwordHash() {
		return this.passwordHash;
	}

	/** Whether the password was made by somebody else and must be changed. */
	public boolean passwordTemporary() {
		return this.passwordTemporary;
	}

	public boolean enabled() {
		return this.enabled;
	}

	public Set<Role> roles() {
		return Set.copyOf(this.roles);
	}

	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	/** Counts the changes, so that a form can tell whether it shows the latest. */
	public long version() {
		return (this.version != null) ? this.version : 0;
	}

}
