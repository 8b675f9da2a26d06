package org.gongjian.app.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A plan with its actions and its texts as a program reads it.
 */
record PlanDetail(PlanAnswer plan, List<PlanActionAnswer> actions, List<RevisionAnswer> revisions) {

	/** An action of the plan with who leads it. */
	record PlanActionAnswer(UUID id, int position, String name, String officials, String leadUnits, long tasks,
			long targets) {

		static PlanActionAnswer of(PlanAction action) {
			return new PlanActionAnswer(action.row().id(), action.row().position(), action.row().name(),
					action.officials(), action.units(), action.row().tasks(), action.row().targets());
		}

	}

	/** A text of the plan as it was published. */
	record RevisionAnswer(int number, UUID documentId, String fileName, Instant publishedAt, String publishedBy) {

	}

}
