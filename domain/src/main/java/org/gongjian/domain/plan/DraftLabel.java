package org.gongjian.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says of itself, as far as it tells drafts apart. It always follows the
 * draft.
 *
 * @param title the title of the plan
 * @param documentNumber 文号
 * @param issuer the body that issued it
 * @param periodStart the first day that it plans for, as 2026-01-01
 * @param periodEnd the last one
 * @param tasks how many tasks it has
 * @param doubts how many doubts nobody has decided
 */
@Embeddable
public record DraftLabel(@Column(name = "title", insertable = false, updatable = false) @Nullable String title,
		@Column(name = "document_number", insertable = false, updatable = false) @Nullable String documentNumber,
		@Column(name = "issuer", insertable = false, updatable = false) @Nullable String issuer,
		@Column(name = "period_start", insertable = false, updatable = false) @Nullable String periodStart,
		@Column(name = "period_end", insertable = false, updatable = false) @Nullable String periodEnd,
		@Column(name = "task_count", insertable = false, updatable = false) int tasks,
		@Column(name = "doubt_count", insertable = false, updatable = false) int doubts) {

}
