package org.gongjian.domain.plan;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way to becoming a plan (方案导入): what was read from it, as far as an
 * administrator has corrected it. It ends when it is published or discarded.
 */
@Entity
public class PlanImport {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID documentId;

	private String draft;

	@Embedded
	private @Nullable DraftLabel label;

	@Enumerated(EnumType.STRING)
	private State state = State.OPEN;

	private @Nullable UUID planId;

	private @Nullable UUID amendsPlanId;

	private @Nullable Integer amendsRevision;

	private boolean ofItsOwn;

	@ElementCollection
	@CollectionTable(name = "plan_import_pairing", joinColumns = @JoinColumn(name = "import_id"))
	private Set<TaskPairing> pairings = new LinkedHashSet<>();

	private UUID createdBy;

	private Instant createdAt;

	private Instant changedAt;

	@Version
	private @Nullable Long version;

	/**
	 * A new import.
	 * @param draft the draft as it is written down
	 */
	public PlanImport(UUID jurisdictionId, UUID documentId, String draft, UUID createdBy, Instant now) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = jurisdictionId;
		this.documentId = documentId;
		this.draft = draft;
		this.createdBy = createdBy;
		this.createdAt = now;
		this.changedAt = now;
	}

	@SuppressWarnings("NullAway.Init")
	protected PlanImport() { // for JPA
	}

	/**
	 * Says that the document is a new text of a plan that is published already.
	 * @throws ImportEndedException if it was published or discarded
	 */
	public PlanImport amending(Plan plan) {
		requireOpen();
		this.amendsPlanId = plan.id();
		this.amendsRevision = plan.latestRevision().number();
		return this;
	}

	/**
	 * Says that the document is a plan of its own, whatever it resembles.
	 * @throws ImportEndedException if it was published or discarded
	 */
	public void standAlone(Instant now) {
		requireOpen();
		this.ofItsOwn = true;
		this.changedAt = now;
	}

	/**
	 * Keeps which task of the draft a task of the plan is.
	 * @param counterpart the mark of the draft's task; empty where it is none of them
	 * @throws ImportEndedException if it was published or discarded
	 */
	public void pair(UUID taskId, String counterpart, Instant now) {
		letPairingFollow(taskId, now);
		this.pairings.removeIf((pairing) -> !counterpart.isEmpty() && pairing.counterpart().equals(counterpart));
		this.pairings.add(new TaskPairing(taskId, counterpart));
	}

	/**
	 * Takes back what was said of a task: its pair follows from the wording again.
	 * @throws ImportEndedException if it was published or discarded
	 */
	public void letPairingFollow(UUID taskId, Instant now) {
		requireOpen();
		this.pairings.removeIf((pairing) -> pairing.taskId().equals(taskId));
		this.changedAt = now;
	}

	/**
	 * Keeps a corrected draft.
	 * @throws ImportEndedException if it was published or discarded
	 */
	public void correct(String draft, Instant now) {
		requireOpen();
		this.draft = draft;
		this.changedAt = now;
	}

	/**
	 * Ends the import with the plan it became.
	 * @throws ImportEndedException if it was published or discarded
	 */
	public void becomes(UUID planId, Instant now) {
		requireOpen();
		this.planId = planId;
		this.state = State.PUBLISHED;
		this.changedAt = now;
	}

	/**
	 * Ends the import without a plan.
	 * @throws ImportEndedException if it was published or discarded
	 */
	public void discard(Instant now) {
		requireOpen();
		this.state = State.DISCARDED;
		this.changedAt = now;
	}

	private void requireOpen() {
		if (this.state != State.OPEN) {
			throw new ImportEndedException(this.state);
		}
	}

	public UUID id() {
		return this.id;
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public UUID documentId() {
		return this.documentId;
	}

	public String draft() {
		return this.draft;
	}

	public State state() {
		return this.state;
	}

	public @Nullable UUID planId() {
		return this.planId;
	}

	/** The plan that it amends; {@code null} for a first text. */
	public @Nullable UUID amendsPlanId() {
		return this.amendsPlanId;
	}

	/** Whether somebody said that it is a plan of its own, whatever it resembles. */
	public boolean ofItsOwn() {
		return this.ofItsOwn;
	}

	/** Whether it began from this revision of the plan that it amends. */
	public boolean beganFrom(PlanRevision revision) {
		return this.amendsRevision != null && this.amendsRevision == revision.number();
	}

	/** What a person said of tasks: the mark of the draft's task by the plan's. */
	public Map<UUID, String> pairings() {
		return this.pairings.stream().collect(Collectors.toMap(TaskPairing::taskId, TaskPairing::counterpart));
	}

	/** Counts the changes; an edit names the one it began from. */
	public long version() {
		return (this.version != null) ? this.version : 0;
	}

	/**
	 * How far an import has come.
	 */
	public enum State {

		OPEN, PUBLISHED, DISCARDED

	}

}
