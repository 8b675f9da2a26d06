package org.gongjian.app.importing;

import java.util.List;
import java.util.UUID;

import org.gongjian.planimport.PlanDraft;

/**
 * A draft under correction and the text it was read from.
 *
 * @param id the import
 * @param version the version that a correction begins from
 * @param fileName the document's name
 * @param paragraphs the document's text
 * @param draft what was read, as corrected so far
 */
record OpenDraft(UUID id, long version, String fileName, List<String> paragraphs, PlanDraft draft) {

}
