package org.gongjian.app.importing.kept;

import org.gongjian.planimport.PlanDraft;
import org.gongjian.planimport.PlanJson;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes a draft and the layout of its document down and reads them again.
 */
@Component
public class DraftJson {

	public String write(PlanDraft draft) {
		return PlanJson.write(draft);
	}

	public String write(DocumentLayout layout) {
		return PlanJson.write(layout);
	}

	/** The layout that was written; that of plain text where none was. */
	public DocumentLayout readLayout(@Nullable String written) {
		return (written != null) ? PlanJson.read(written, DocumentLayout.class) : DocumentLayout.PLAIN;
	}

	public PlanDraft read(String written) {
		return PlanJson.read(written, PlanDraft.class);
	}

}
