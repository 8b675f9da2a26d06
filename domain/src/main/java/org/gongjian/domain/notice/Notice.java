package org.gongjian.domain.notice;

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
 * Something that a person is told in the application (消息). What it says never changes;
 * that it was read is noted once.
 */
@Entity
public class Notice {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID accountId;

	@Enumerated(EnumType.STRING)
	private NoticeKind kind;

	private String about;

	private String words;

	private String address;

	private Instant toldAt;

	private @Nullable Instant readAt;

	@Version
	private @Nullable Long version;

	/**
	 * A notice.
	 * @param about what it is about; a person is told of it once
	 * @param words what it says
	 * @param address the page of the application that it leads to
	 */
	public Notice(UUID jurisdictionId, UUID accountId, NoticeKind kind, String about, String words, String address,
			Instant toldAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = jurisdictionId;
		this.accountId = accountId;
		this.kind = kind;
		this.about = about;
		this.words = words;
		this.address = address;
		this.toldAt = toldAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected Notice() { // for JPA
	}

	/** Notes that the person has read it, the first time. */
	public void read(Instant at) {
		if (this.readAt == null) {
			this.readAt = at;
		}
	}

	public UUID id() {
		return this.id;
	}

	public UUID accountId() {
		return this.accountId;
	}

	public String words() {
		return this.words;
	}

	public String address() {
		return this.address;
	}

	public @Nullable Instant readAt() {
		return this.readAt;
	}

}
