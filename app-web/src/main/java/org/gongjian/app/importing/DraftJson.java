package org.gongjian.app.importing;

import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanJson;

import org.springframework.stereotype.Component;

/**
 * Writes a draft down and reads it again.
 */
@Component
class DraftJson {

	String write(PlanDraft draft) {
		return PlanJson.write(draft);
	}

	PlanDraft read(String written) {
		return PlanJson.read(written, PlanDraft.class);
	}

}
