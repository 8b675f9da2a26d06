package org.gongjian.persistence.plan;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A text that was read from a document, as far as another document can resemble it.
 *
 * @param id the plan it is a text of, or the import that holds its draft
 * @param fileName the document's name
 * @param fileHash SHA-256 of the document
 * @param start the first day that it plans for, as 2026-01-01
 * @param end the last one
 * @param by who published or uploaded it
 */
public record PrintedTextRow(UUID id, String fileName, String fileHash, @Nullable String title,
		@Nullable String documentNumber, @Nullable String issuer, @Nullable String start, @Nullable String end,
		String by) {

}
