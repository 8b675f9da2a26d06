package org.gongjian.domain.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * One step in the correction of a draft (修改步骤): what was done, and the draft on the other
 * side of the step, so that the step can be taken back and brought back.
 */
@Entity
public class FormerDraft {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID importId;

	private int number;

	private String draft;

	private boolean undone;

	private String what;

	private String facts;

	private UUID changedBy;

	private Instant changedAt;

	@Version
	private @Nullable Long version;

	/**
	 * A step that is being done.
	 * @param of the import, still with the draft before the step
	 * @param number counts the steps of the import
	 * @param what the code of the sentence that says what was done
	 * @param facts what the sentence names
	 */
	public FormerDraft(PlanImport of, int number, String what, List<String> facts, UUID changedBy, Instant now) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = of.jurisdictionId();
		this.importId = of.id();
		this.number = number;
		this.draft = of.draft();
		this.what = what;
		this.facts = String.join("\n", facts.stream().map((fact) -> fact.replaceAll("\\s+", " ")).toList());
		this.changedBy = changedBy;
		this.changedAt = now;
	}

	@SuppressWarnings("NullAway.Init")
	protected FormerDraft() { // for JPA
	}

	/** Takes the step back: the import gets the draft from before it. */
	public void undo(PlanImport planImport, Instant now) {
		change(planImport, now, true);
	}

	/** Brings a step back that was undone. */
	public void redo(PlanImport planImport, Instant now) {
		change(planImport, now, false);
	}

	private void change(PlanImport planImport, Instant now, boolean undo) {
		if (this.undone == undo) {
			throw new IllegalStateException("Step " + this.number + " is not to be exchanged");
		}
		String other = this.draft;
		this.draft = planImport.draft();
		this.undone = undo;
		planImport.correct(other, now);
	}

	public UUID id() {
		return this.id;
	}

	public int number() {
		return this.number;
	}

	/** The code of the sentence that says what was done. */
	public String what() {
		return this.what;
	}

	/** What the sentence names, in its order. */
	public List<String> facts() {
		return List.of(this.facts.split("\n", -1));
	}

}
