package org.gongjian.domain.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * One step in the course of a slip as it happened (督办经过). Rows are only ever added.
 */
@Entity
public class SlipEvent {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID slipId;

	private int number;

	@Enumerated(EnumType.STRING)
	private SlipAction action;

	@Enumerated(EnumType.STRING)
	private SlipState toState;

	private @Nullable UUID accountId;

	private String words;

	private LocalDate replyBy;

	private @Nullable Integer about;

	private @Nullable UUID repliedBy;

	@Column(name = "happened_at")
	private Instant at;

	@Version
	private @Nullable Long version;

	SlipEvent(SupervisionSlip slip, int number, SlipState to, SlipCommand command, LocalDate replyBy,
			@Nullable Reply reply) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = slip.jurisdictionId();
		this.slipId = slip.id();
		this.number = number;
		this.action = command.action();
		this.toState = to;
		this.accountId = command.accountId();
		this.words = command.words();
		this.replyBy = replyBy;
		this.about = (reply != null) ? Integer.valueOf(reply.number()) : null;
		this.repliedBy = (reply != null) ? reply.by() : null;
		this.at = command.at();
	}

	@SuppressWarnings("NullAway.Init")
	protected SlipEvent() { // for JPA
	}

	/** The reply that a decision is about. */
	record Reply(int number, UUID by) {

	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public UUID slipId() {
		return this.slipId;
	}

	/** 1 for the raising of the slip. */
	public int number() {
		return this.number;
	}

	public SlipAction action() {
		return this.action;
	}

	public SlipState to() {
		return this.toState;
	}

	/** Who did it; {@code null} for the rules. */
	public @Nullable UUID accountId() {
		return this.accountId;
	}

	public String words() {
		return this.words;
	}

	/** The day by which to answer, from this event on. */
	public LocalDate day() {
		return this.replyBy;
	}

	/** The number of the reply that it decides on. */
	public @Nullable Integer about() {
		return this.about;
	}

	/** Who wrote the reply that it decides on. */
	public @Nullable UUID repliedBy() {
		return this.repliedBy;
	}

	public Instant at() {
		return this.at;
	}

}
