package org.gongjian.app.importing.draft;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.importing.edit.OriginalText;
import org.gongjian.app.importing.edit.Spot;
import org.gongjian.app.importing.kept.DocumentLayout;
import org.gongjian.domain.plan.SourceSpan;
import org.gongjian.persistence.plan.StepRow;
import org.gongjian.planimport.PlanDraft;
import org.jspecify.annotations.Nullable;

/**
 * A draft under correction and the text it was read from.
 *
 * @param id the import
 * @param version the version that a correction begins from
 * @param fileName the document's name
 * @param document the document's text
 * @param layout its headings, tables and footnotes
 * @param draft what was read, as corrected so far
 * @param steps the corrections, the latest first
 * @param amends whether it is a new text of a published plan
 */
record OpenDraft(UUID id, long version, String fileName, OriginalText document, DocumentLayout layout, PlanDraft draft,
		List<StepRow> steps, boolean amends) {

	/** Where words are printed; where they are not, the place of the element beside. */
	SourceSpan printed(String words, Spot beside) {
		SourceSpan near = this.draft.actions().isEmpty() ? new SourceSpan(0, 0, 0)
				: beside.level().span(this.draft, beside);
		SourceSpan found = this.document.find(words, near);
		return (found != null) ? found : near;
	}

	/** The paragraph that an element stands in. */
	@Nullable String sentence(Spot place) {
		return this.draft.actions().isEmpty() ? null : paragraph(place.level().span(this.draft, place).paragraph());
	}

	boolean stands(Spot place) {
		return place.stands(this.draft);
	}

	@Nullable String paragraph(int number) {
		List<String> paragraphs = this.document.paragraphs();
		return (number >= 0 && number < paragraphs.size()) ? paragraphs.get(number) : null;
	}

}
