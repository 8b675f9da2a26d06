package org.gongjian.domain.notice;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Whether and where a person wants to be reminded by e-mail (消息设置). Without one they are
 * told in the application only.
 */
@Entity
public class MailWish {

	@Id
	private UUID accountId;

	private UUID jurisdictionId;

	private String address;

	private boolean wanted;

	private Instant changedAt;

	@Version
	private @Nullable Long version;

	public MailWish(UUID jurisdictionId, UUID accountId, String address, boolean wanted, Instant changedAt) {
		this.accountId = accountId;
		this.jurisdictionId = jurisdictionId;
		this.address = address;
		this.wanted = wanted;
		this.changedAt = changedAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected MailWish() { // for JPA
	}

	public void change(String address, boolean wanted, Instant at) {
		this.address = address;
		this.wanted = wanted;
		this.changedAt = at;
	}

	public UUID accountId() {
		return this.accountId;
	}

	public String address() {
		return this.address;
	}

	public boolean wanted() {
		return this.wanted;
	}

}
