package org.gongjian.app.importing.kept;

import java.util.UUID;

import org.gongjian.domain.plan.PlanImport;
import org.jspecify.annotations.Nullable;

/**
 * A draft was asked for that has been published or discarded. Nothing was changed.
 */
public class DraftEndedException extends RuntimeException {

	private final UUID jurisdictionId;

	private final UUID importId;

	private final PlanImport.State state;

	private final @Nullable UUID planId;

	public DraftEndedException(PlanImport ended) {
		super("The draft has ended: " + ended.state());
		this.jurisdictionId = ended.jurisdictionId();
		this.importId = ended.id();
		this.state = ended.state();
		this.planId = ended.planId();
	}

	public UUID jurisdictionId() {
		return this.jurisdictionId;
	}

	public UUID importId() {
		return this.importId;
	}

	public PlanImport.State state() {
		return this.state;
	}

	/** The plan that it became; {@code null} where it was discarded. */
	public @Nullable UUID planId() {
		return this.planId;
	}

}
