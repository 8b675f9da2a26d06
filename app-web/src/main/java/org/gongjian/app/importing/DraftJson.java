package org.gongjian.app.importing;

import org.gongjian.planimport.PlanDraft;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes a draft down and reads it again.
 */
@Component
class DraftJson {

	private final JsonMapper json;

	DraftJson(JsonMapper json) {
		this.json = json;
	}

	String write(PlanDraft draft) {
		return this.json.writeValueAsString(draft);
	}

	PlanDraft read(String written) {
		return this.json.readValue(written, PlanDraft.class);
	}

}
