package org.gongjian.app.importing;

import java.util.Optional;

import org.gongjian.app.importing.kept.DraftEndedException;
import org.gongjian.app.text.MomentText;
import org.gongjian.app.text.Texts;
import org.gongjian.domain.plan.PlanImport;
import org.gongjian.persistence.plan.EndingRow;
import org.gongjian.persistence.plan.ImportQueries;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says how drafts came to their end.
 */
@Component
class DraftEndings {

	private final ImportQueries queries;

	private final MomentText moments;

	private final Texts texts;

	DraftEndings(ImportQueries queries, MomentText moments, Texts texts) {
		this.queries = queries;
		this.moments = moments;
		this.texts = texts;
	}

	/** One sentence: who ended it, when, and that nothing was changed. */
	@Transactional(readOnly = true)
	public String sentence(DraftEndedException ended) {
		Optional<EndingRow> ending = (ended.state() == PlanImport.State.PUBLISHED)
				? this.queries.findPublication(ended.jurisdictionId(), ended.importId())
				: this.queries.findDiscard(ended.jurisdictionId(), ended.importId());
		return ending
			.map((row) -> this.texts.of("importing.ended." + ended.state(), row.by(), this.moments.of(row.at())))
			.orElseGet(() -> this.texts.of("importing.ended"));
	}

}
