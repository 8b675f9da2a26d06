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
 * A message to the outside and what became of it (发送记录). It is taken out of the row of
 * those that wait before it is sent, and put down as sent after; an attempt that was cut
 * off in between is never repeated by itself, since the message may have arrived. What
 * failed for certain is tried again a few times.
 */
@Entity
public class SentMessage {

	private static final int LONGEST_PROBLEM = 500;

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private @Nullable UUID accountId;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	private String about;

	private String recipient;

	private String subject;

	private String body;

	@Enumerated(EnumType.STRING)
	private SendState state = SendState.WAITING;

	private int attempts;

	private Instant nextAt;

	private Instant madeAt;

	private Instant changedAt;

	private String problem = "";

	@Version
	private @Nullable Long version;

	/**
	 * A message that waits to be sent.
	 * @param accountId whom it is for; {@code null} for the district's webhook
	 * @param about what it is about; it is made once
	 * @param recipient where it goes, without secrets
	 */
	public SentMessage(UUID jurisdictionId, @Nullable UUID accountId, Channel channel, String about, String recipient,
			String subject, String body, Instant madeAt) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = jurisdictionId;
		this.accountId = accountId;
		this.channel = channel;
		this.about = about;
		this.recipient = recipient;
		this.subject = subject;
		this.body = body;
		this.nextAt = madeAt;
		this.madeAt = madeAt;
		this.changedAt = madeAt;
	}

	@SuppressWarnings("NullAway.Init")
	protected SentMessage() { // for JPA
	}

	/** Takes it out of the row, before the attempt begins. */
	public void begin(Instant now) {
		require(SendState.WAITING);
		change(SendState.SENDING, "", now);
		this.attempts++;
	}

	/** The other side took it. */
	public void arrived(Instant now) {
		require(SendState.SENDING);
		change(SendState.SENT, "", now);
	}

	/** It was not sent, for certain; it is tried again, or given up. */
	public void failed(String problem, Instant now) {
		require(SendState.SENDING);
		Instant next = SendRule.next(this.attempts, now);
		change((next != null) ? SendState.WAITING : SendState.GIVEN_UP, problem, now);
		this.nextAt = (next != null) ? next : this.nextAt;
	}

	/** It can never be sent, such as to a host that is not allowed. */
	public void refused(String problem, Instant now) {
		require(SendState.SENDING);
		change(SendState.GIVEN_UP, problem, now);
	}

	/** Nobody knows whether it arrived. */
	public void lost(String problem, Instant now) {
		require(SendState.SENDING);
		change(SendState.UNCERTAIN, problem, now);
	}

	/** It waits longer, until quiet hours are over. */
	public void putOff(Instant until) {
		require(SendState.WAITING);
		this.nextAt = until;
	}

	/** Whether it has ended without arriving for certain. */
	public boolean mayBeSentAgain() {
		return this.state == SendState.UNCERTAIN || this.state == SendState.GIVEN_UP;
	}

	/** A person wants it sent once more. */
	public void sendAgain(Instant now) {
		if (!mayBeSentAgain()) {
			throw new IllegalStateException("A message that is " + this.state + " is not sent again");
		}
		change(SendState.WAITING, this.problem, now);
		this.attempts = 0;
		this.nextAt = now;
	}

	private void change(SendState state, String problem, Instant now) {
		this.state = state;
		this.problem = (problem.length() > LONGEST_PROBLEM) ? problem.substring(0, LONGEST_PROBLEM) : problem;
		this.changedAt = now;
	}

	private void require(SendState state) {
		if (this.state != state) {
			throw new IllegalStateException("A message that is " + this.state + " is not " + state);
		}
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public Channel channel() {
		return this.channel;
	}

	public String recipient() {
		return this.recipient;
	}

	public String subject() {
		return this.subject;
	}

	public String body() {
		return this.body;
	}

	public SendState state() {
		return this.state;
	}

	public int attempts() {
		return this.attempts;
	}

	/** When it may be tried next. */
	public Instant nextAt() {
		return this.nextAt;
	}

	/** Why the last attempt failed; empty where it did not. */
	public String problem() {
		return this.problem;
	}

}
