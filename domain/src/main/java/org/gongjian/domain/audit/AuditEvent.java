package org.gongjian.domain.audit;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit log (审计日志): who did what to which thing, when and from where. It
 * is written in the transaction of the change and never changed.
 */
@Entity
public class AuditEvent {

	@Id
	private UUID id;

	private Instant occurredAt;

	private @Nullable UUID jurisdictionId;

	private @Nullable UUID accountId;

	private String accountName;

	private @Nullable UUID unitId;

	private String address;

	private @Nullable String token;

	@Enumerated(EnumType.STRING)
	private AuditAction action;

	private String objectType;

	private @Nullable UUID objectId;

	private @Nullable String before;

	private @Nullable String after;

	@Version
	private @Nullable Long version;

	/**
	 * A new row.
	 * @param actor who did it
	 * @param objectType the kind of thing, by its name in the glossary
	 * @param before what was there, where that says something
	 * @param after what is there now; never a secret
	 */
	public AuditEvent(Instant occurredAt, Actor actor, AuditAction action, String objectType, @Nullable UUID objectId,
			@Nullable String before, @Nullable String after) {
		this.id = TimeOrderedId.next();
		this.occurredAt = occurredAt;
		this.jurisdictionId = actor.jurisdictionId();
		this.accountId = actor.accountId();
		this.accountName = actor.name();
		this.unitId = actor.unitId();
		this.address = actor.address();
		this.token = actor.token();
		this.action = action;
		this.objectType = objectType;
		this.objectId = objectId;
		this.before = before;
		this.after = after;
	}

	@SuppressWarnings("NullAway.Init")
	protected AuditEvent() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public Instant occurredAt() {
		return this.occurredAt;
	}

	public String accountName() {
		return this.accountName;
	}

	public AuditAction action() {
		return this.action;
	}

	public String objectType() {
		return this.objectType;
	}

	public @Nullable UUID objectId() {
		return this.objectId;
	}

	public @Nullable String before() {
		return this.before;
	}

	public @Nullable String after() {
		return this.after;
	}

	/**
	 * Who did something, as they were at that time.
	 *
	 * @param jurisdictionId their jurisdiction; {@code null} before login
	 * @param accountId their account; {@code null} before login and for the system itself
	 * @param name the name they go by
	 * @param unitId the unit they worked for
	 * @param address the network address they came from
	 * @param token the name of the token through which they did it; {@code null} for the
	 * pages
	 */
	public record Actor(@Nullable UUID jurisdictionId, @Nullable UUID accountId, String name, @Nullable UUID unitId,
			String address, @Nullable String token) {

	}

}
