package org.gongjian.app.dashboard;

import org.gongjian.app.standing.Count;

/**
 * How many reports of a period were expected, came in, were in time, late, are missing or
 * still awaited.
 */
public record ReportCounts(Count expected, Count received, Count onTime, Count late, Count missing, Count awaited) {

}
