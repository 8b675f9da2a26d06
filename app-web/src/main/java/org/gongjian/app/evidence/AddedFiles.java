package org.gongjian.app.evidence;

import java.util.List;

/**
 * What became of files that were to be put behind a report.
 *
 * @param step how the report's version moved
 * @param known the names of those whose bytes stand behind it already, so that they were
 * not put there twice
 */
record AddedFiles(VersionStep step, List<String> known) {

}
