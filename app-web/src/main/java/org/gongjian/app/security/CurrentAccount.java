package org.gongjian.app.security;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;

import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.account.Scope;
import org.gongjian.domain.token.ApiToken;
import org.gongjian.domain.token.TokenScope;
import org.gongjian.persistence.unit.PlaceNames;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person who is signed in, as they are in the database at this request: a change of
 * roles or unit works at once.
 */
public final class CurrentAccount implements UserDetails, CredentialsContainer {

	private final UUID id;

	private final String username;

	private final String displayName;

	private final @Nullable UUID unitId;

	private final Set<Permission> permissions;

	private final Scope scope;

	private final @Nullable PlaceNames place;

	private final boolean enabled;

	private final boolean passwordTemporary;

	private final boolean passwordExpired;

	/** Tells whether the password is still the one of the login. */
	private final int passwordMark;

	private @Nullable String passwordHash;

	private final @Nullable ApiToken token;

	CurrentAccount(Account account, Scope scope, @Nullable PlaceNames place, boolean passwordExpired) {
		this.id = account.id();
		this.username = account.username();
		this.displayName = account.displayName();
		this.unitId = account.unitId();
		this.permissions = account.permissions();
		this.scope = scope;
		this.place = place;
		this.enabled = account.enabled();
		this.passwordTemporary = account.passwordTemporary();
		this.passwordExpired = passwordExpired;
		this.passwordMark = account.passwordHash().hashCode();
		this.passwordHash = account.passwordHash();
		this.token = null;
	}

	private CurrentAccount(CurrentAccount other, ApiToken token) {
		this.id = other.id;
		this.username = other.username;
		this.displayName = other.displayName;
		this.unitId = other.unitId;
		this.permissions = TokenScope.narrow(other.permissions, token.scopes());
		this.scope = other.scope;
		this.place = other.place;
		this.enabled = other.enabled;
		this.passwordTemporary = other.passwordTemporary;
		this.passwordExpired = other.passwordExpired;
		this.passwordMark = other.passwordMark;
		this.token = token;
	}

	/** The same person, acting through a token: with what its scopes leave. */
	CurrentAccount through(ApiToken token) {
		return new CurrentAccount(this, token);
	}

	/**
	 * The name of the token through which the person acts; {@code null} on the pages.
	 */
	public @Nullable String token() {
		return (this.token != null) ? this.token.name() : null;
	}

	/** What the person may do, as far as the token goes through which they act. */
	public Set<Permission> permissions() {
		return Set.copyOf(this.permissions);
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.scope.jurisdictionId();
	}

	public String displayName() {
		return this.displayName;
	}

	/** The person's own unit; {@code null} for the district's own people. */
	public @Nullable UUID unitId() {
		return this.unitId;
	}

	/** How far the person sees. */
	public Scope scope() {
		return this.scope;
	}

	/** The names of where the person belongs, if they came with the person's units. */
	public Optional<PlaceNames> place() {
		return Optional.ofNullable(this.place);
	}

	public boolean may(Permission permission) {
		return this.permissions.contains(permission);
	}

	/**
	 * Whether the person does work of the office: those who have its permission, and
	 * where the district has no office reviewers, plan administrators.
	 * @param ofOffice the permission that the office's reviewers have for that work
	 * @param officeReviewers how many of them there are; only asked where it matters
	 */
	public boolean actsForOffice(Permission ofOffice, LongSupplier officeReviewers) {
		return may(ofOffice) || (may(Permission.MANAGE_PLANS) && officeReviewers.getAsLong() == 0);
	}

	/** Whether somebody else made the password, so that it must be changed first. */
	public boolean passwordTemporary() {
		return this.passwordTemporary;
	}

	/** What a session remembers of the person. */
	public SessionOwner owner() {
		return new SessionOwner(this.id, this.passwordMark);
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return this.permissions.stream().map((permission) -> new SimpleGrantedAuthority(permission.name())).toList();
	}

	@Override
	public @Nullable String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return this.username;
	}

	@Override
	public boolean isEnabled() {
		return this.enabled;
	}

	@Override
	public boolean isCredentialsNonExpired() {
		return !this.passwordExpired;
	}

	@Override
	public void eraseCredentials() {
		this.passwordHash = null;
	}

}
