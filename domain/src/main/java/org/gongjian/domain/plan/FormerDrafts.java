package org.gongjian.domain.plan;

import java.util.Optional;
import java.util.UUID;

/**
 * The steps in the correction of all drafts.
 */
public interface FormerDrafts {

	FormerDraft save(FormerDraft step);

	/** The latest step that is done: the one to undo. */
	Optional<FormerDraft> findLastDone(UUID jurisdictionId, UUID importId);

	/** The step that was undone last: the one to redo. */
	Optional<FormerDraft> findLastUndone(UUID jurisdictionId, UUID importId);

	/** Forgets what was undone: something else is done instead. */
	void forgetUndone(UUID jurisdictionId, UUID importId);

	/** Forgets the steps before this number. */
	void forgetBefore(UUID jurisdictionId, UUID importId, int number);

	/** Forgets all steps of an import. */
	void forgetAll(UUID jurisdictionId, UUID importId);

}
