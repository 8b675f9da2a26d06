package org.gongjian.domain.slip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * A unit is asked to answer for something by a day (督办单). It is answered, the answer is
 * accepted or returned, and it is closed when the matter is settled; left unanswered it
 * is escalated to a slip of the next grade, which names it as its former one.
 */
@Entity
public class SupervisionSlip {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private UUID taskId;

	private @Nullable UUID unitId;

	private @Nullable UUID assignmentId;

	private @Nullable UUID targetId;

	@Embedded
	private SlipKey key;

	@Enumerated(EnumType.STRING)
	private SlipGrade grade;

	private int year;

	private int number;

	private String words;

	private @Nullable UUID formerId;

	private @Nullable UUID raisedBy;

	private Instant raisedAt;

	@Embedded
	private SlipSoFar soFar;

	@Version
	private @Nullable Long version;

	/** What happened when it was made, until it is kept. */
	@Transient
	private @Nullable SlipEvent raising;

	/**
	 * Raises a slip.
	 * @param number its place among the slips of the district's year
	 * @param words why, as the unit reads it
	 * @param by who raises it; {@code null} for a rule
	 */
	public SupervisionSlip(UUID jurisdictionId, SlipMatter matter, SlipGrade grade, int number, String words,
			LocalDate replyBy, @Nullable UUID by, Instant at, LocalDate today) {
		this(jurisdictionId, matter, grade, number, words, replyBy, by, at, today, null);
	}

	private SupervisionSlip(UUID jurisdictionId, SlipMatter matter, SlipGrade grade, int number, String words,
			LocalDate replyBy, @Nullable UUID by, Instant at, LocalDate today, @Nullable UUID formerId) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = jurisdictionId;
		this.planId = matter.planId();
		this.taskId = matter.taskId();
		this.unitId = matter.unitId();
		this.assignmentId = matter.assignmentId();
		this.targetId = matter.targetId();
		this.key = matter.key();
		this.grade = grade;
		this.year = today.getYear();
		this.number = number;
		this.words = words;
		this.formerId = formerId;
		this.raisedBy = by;
		this.raisedAt = at;
		SlipCommand raise = new SlipCommand(SlipAction.RAISE, Set.of(), by, "", null, null, at, today);
		SlipEvent event = new SlipEvent(this, 1, SlipState.OPEN, raise, replyBy, null);
		this.soFar = SlipSoFar.raised(event);
		this.raising = event;
	}

	@SuppressWarnings("NullAway.Init")
	protected SupervisionSlip() { // for JPA
	}

	/** The slip of the next grade that stands in the place of this one. */
	public SupervisionSlip escalatedTo(SlipGrade grade, int number, LocalDate replyBy, Instant at, LocalDate today) {
		SlipMatter matter = new SlipMatter(this.key, this.planId, this.taskId, this.unitId, this.assignmentId,
				this.targetId, today);
		return new SupervisionSlip(this.jurisdictionId, matter, grade, number, this.words, replyBy, null, at, today,
				this.id);
	}

	/** How it began, to be kept with it. */
	public SlipEvent raising() {
		if (this.raising == null) {
			throw new IllegalStateException("Raised before");
		}
		return this.raising;
	}

	/**
	 * Carries out what somebody wants to do.
	 * @return what happened, to be kept
	 * @throws SlipRefusedException if it cannot be done now, or not by them
	 */
	public SlipEvent carryOut(SlipCommand command) {
		SlipAction action = command.action();
		SlipAnswer answer = SlipTable.answer(this.soFar.state(), action, command.actors());
		SlipState next = answer.next();
		if (next == null) {
			boolean late = command.about() != null && answer.refusal() == SlipRefusal.NOT_ANSWERED;
			throw new SlipRefusedException(action,
					(late || answer.refusal() == null) ? SlipRefusal.CHANGED_MEANWHILE : answer.refusal());
		}
		if (command.accountId() != null && action.needsWords()) {
			require(!command.words().isBlank(), action, SlipRefusal.WORDS_MISSING);
		}
		SlipEvent.Reply reply = decidedOn(command);
		LocalDate day = this.soFar.replyBy();
		if (action == SlipAction.RETURN) {
			require(command.day() != null && command.day().isAfter(command.today()), action, SlipRefusal.DAY_NOT_LATER);
			day = (command.day() != null) ? command.day() : day;
		}
		SlipEvent event = new SlipEvent(this, this.soFar.events() + 1, next, command, day, reply);
		this.soFar = this.soFar.then(event);
		return event;
	}

	/** The reply that a person decides on: the one that was read, by somebody else. */
	private SlipEvent.@Nullable Reply decidedOn(SlipCommand command) {
		SlipAction action = command.action();
		UUID by = this.soFar.repliedBy();
		if (!action.isDecision() || command.accountId() == null) {
			return null;
		}
		if (action != SlipAction.CLOSE) {
			require(command.about() != null && command.about() == this.soFar.reply(), action,
					SlipRefusal.CHANGED_MEANWHILE);
		}
		if (by == null) {
			return null;
		}
		require(!by.equals(command.accountId()), action, SlipRefusal.OWN_REPLY);
		return new SlipEvent.Reply(this.soFar.reply(), by);
	}

	private static void require(boolean holds, SlipAction action, SlipRefusal refusal) {
		if (!holds) {
			throw new SlipRefusedException(action, refusal);
		}
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public UUID taskId() {
		return this.taskId;
	}

	/** The unit that is to answer; {@code null} where no unit has a part in the task. */
	public @Nullable UUID unitId() {
		return this.unitId;
	}

	public SlipKey key() {
		return this.key;
	}

	public SlipGrade grade() {
		return this.grade;
	}

	public int year() {
		return this.year;
	}

	public int number() {
		return this.number;
	}

	public String words() {
		return this.words;
	}

	public @Nullable UUID raisedBy() {
		return this.raisedBy;
	}

	public SlipState state() {
		return this.soFar.state();
	}

	public SlipSoFar soFar() {
		return this.soFar;
	}

}
