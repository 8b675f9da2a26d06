package org.gongjian.persistence.task;

import java.util.UUID;

import org.gongjian.domain.plan.SourceSpan;

/**
 * Where a task or target stands in its plan's document.
 *
 * @param text the document's text, a paragraph a line
 * @param span the place in it
 * @param revision the number of that text
 * @param formerUnits whether units had a part in the task that have none now
 */
public record TaskSource(UUID planId, UUID documentId, String text, SourceSpan span, int revision,
		boolean formerUnits) {

}
