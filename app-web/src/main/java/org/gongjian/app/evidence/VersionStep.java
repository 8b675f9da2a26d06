package org.gongjian.app.evidence;

import org.jspecify.annotations.Nullable;

/**
 * How a change of files moved the version of a report.
 *
 * @param before the version it had; {@code null} if there was no report
 * @param after the version it has now
 */
record VersionStep(@Nullable Long before, long after) {

	/**
	 * The version that an open form goes on with: the new one, unless somebody saved in
	 * between; then it keeps its own and is shown both texts when it is saved.
	 */
	String next(String version) {
		boolean untouched = version.equals((this.before == null) ? "" : this.before.toString());
		return untouched ? String.valueOf(this.after) : version;
	}

}
