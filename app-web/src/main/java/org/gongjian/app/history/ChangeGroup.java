package org.gongjian.app.history;

import java.util.List;

/**
 * What happened to a task, or to a plan as a whole.
 *
 * @param then where it is shown as of the day
 * @param more where all of it is shown; empty where all of it is here
 */
public record ChangeGroup(String plan, String title, String address, String then, List<ChangeLine> lines, long inAll,
		String more) {

}
