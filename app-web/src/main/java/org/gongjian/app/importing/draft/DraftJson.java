package org.gongjian.app.importing.draft;

import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanJson;

import org.springframework.stereotype.Component;

/**
 * Writes a draft down and reads it again.
 */
@Component
public class DraftJson {

	public String write(PlanDraft draft) {
		return PlanJson.write(draft);
	}

	public PlanDraft read(String written) {
		return PlanJson.read(written, PlanDraft.class);
	}

}
