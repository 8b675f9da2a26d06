package org.gongjian.app.period;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Why a report's period is locked, and what can be done about it.
 *
 * @param writable whether this report may be written all the same
 * @param why why it is locked, since when, by whom
 * @param permit what was decided about this report; {@code null} where nothing was
 * @param waiting the reason of a request that waits for an answer; {@code null} for none
 * @param ask who can help
 */
public record LockNotice(boolean writable, String why, @Nullable String permit, @Nullable String waiting,
		List<String> ask) {

}
