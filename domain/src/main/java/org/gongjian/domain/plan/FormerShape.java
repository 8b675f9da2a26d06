package org.gongjian.domain.plan;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.gongjian.domain.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/**
 * How a plan was shaped until its next text was published (原版内容): what each page of it
 * was made of, written down. It is a fact and never changes.
 */
@Entity
public class FormerShape {

	@Id
	private UUID id;

	private UUID jurisdictionId;

	private UUID planId;

	private int revision;

	private Instant heldUntil;

	private String shape;

	@Version
	private @Nullable Long version;

	/**
	 * The shape of a plan in its latest text, before it gets the next one.
	 * @param heldUntil when the next text is published
	 */
	public FormerShape(Plan plan, Instant heldUntil, String shape) {
		this.id = TimeOrderedId.next();
		this.jurisdictionId = plan.jurisdictionId();
		this.planId = plan.id();
		this.revision = plan.latestRevision().number();
		this.heldUntil = heldUntil;
		this.shape = shape;
	}

	@SuppressWarnings("NullAway.Init")
	protected FormerShape() { // for JPA
	}

	public UUID id() {
		return this.id;
	}

	public UUID planId() {
		return this.planId;
	}

	/** The number of the text that it follows. */
	public int revision() {
		return this.revision;
	}

	public Instant heldUntil() {
		return this.heldUntil;
	}

	/** The shape as it was written down. */
	public String shape() {
		return this.shape;
	}

}
