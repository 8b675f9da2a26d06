package org.gongjian.app.history;

import java.util.UUID;

/**
 * A task or target that stands in another way than on the day.
 *
 * @param id of the task or target
 * @param stateBefore the code of its state on the day; empty where it was not there
 * @param stateAfter the code of its state now; empty where it is not there any more
 */
public record LightChange(UUID id, String title, String address, String plan, String stateBefore, String lightBefore,
		String stateAfter, String lightAfter, String figureBefore, String figureAfter) {

}
