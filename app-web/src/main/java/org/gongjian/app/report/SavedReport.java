package org.gongjian.app.report;

import java.time.Instant;

/**
 * That a report was saved.
 *
 * @param version what the next edit begins from
 * @param savedAt when
 */
record SavedReport(long version, Instant savedAt) {

}
