package org.gongjian.app.history;

/**
 * A task or target that stands in another way than on the day.
 *
 * @param stateBefore the code of its state on the day; empty where it was not there
 * @param stateAfter the code of its state now; empty where it is not there any more
 */
public record LightChange(String title, String address, String plan, String stateBefore, String lightBefore,
		String stateAfter, String lightAfter, String figureBefore, String figureAfter) {

}
