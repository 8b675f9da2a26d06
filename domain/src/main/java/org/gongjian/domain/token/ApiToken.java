package org.gongjian.domain.token;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

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
 * A token (令牌) with which a program acts for an account. The person who makes it sees its
 * secret once; only a hash is kept. It works until it expires or is withdrawn, whichever
 * comes first, and never again after that.
 */
@Entity
public class ApiToken {

	/** For so many years at most it works. */
	public static final int MOST_YEARS = 1;

	public static final int LONGEST_NAME = 60;

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID accountId;

	private String name;

	private String secretHash;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "api_token_scope", joinColumns = @JoinColumn(name = "token_id"))
	@Column(name = "scope", nullable = false)
	@Enumerated(EnumType.STRING)
	private Set<TokenScope> scopes = new LinkedHashSet<>();

	private Instant createdAt;

	private Instant expiresAt;

	private @Nullable Instant lastUsedAt;

	private @Nullable Instant withdrawnAt;

	private @Nullable UUID withdrawnBy;

	@Version
	private @Nullable Long version;

	/**
	 * A new token.
	 * @param id known before, because it is part of what the person is shown
	 * @param name tells the account's tokens apart, in the audit log as well
	 */
	public ApiToken(UUID id, UUID jurisdictionId, UUID accountId, String name, String secretHash,
			Set<TokenScope> scopes, Instant createdAt, Instant expiresAt) {
		if (scopes.isEmpty()) {
			throw new IllegalArgumentException("A token needs a scope");
		}
		this.id = id;
		this.jurisdictionId = jurisdictionId;
		this.accountId = accountId;
		this.name = name;
		this.secretHash = secretHash;
		this.scopes.addAll(scopes);
		this.createdAt = createdAt;
		this.expiresAt = expiresAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected ApiToken() { // for JPA
	}

	/** The id of a token that is to be made. */
	public static UUID nextId() {
		return TimeOrderedId.next();
	}

	/** Whether it works at a moment. */
	public boolean worksAt(Instant moment) {
		return this.withdrawnAt == null && moment.isBefore(this.expiresAt);
	}

	/** Withdraws it; one that is withdrawn stays as it is. */
	public void withdraw(UUID accountId, Instant now) {
		if (this.withdrawnAt == null) {
			this.withdrawnAt = now;
			this.withdrawnBy = accountId;
		}
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public UUID accountId() {
		return this.accountId;
	}

	public String name() {
		return this.name;
	}

	public String secretHash() {
		return this.secretHash;
	}

	public Set<TokenScope> scopes() {
		return Set.copyOf(this.scopes);
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	public Instant expiresAt() {
		return this.expiresAt;
	}

	public @Nullable Instant lastUsedAt() {
		return this.lastUsedAt;
	}

	public @Nullable Instant withdrawnAt() {
		return this.withdrawnAt;
	}

	public @Nullable UUID withdrawnBy() {
		return this.withdrawnBy;
	}

}
