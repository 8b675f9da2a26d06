package org.gongjian.app.life;

import org.gongjian.domain.life.LifeAction;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person may do to a task now, or the reason why not.
 *
 * @param address where it is done
 * @param why why it cannot be done now; {@code null} where it can
 */
public record Offer(LifeAction action, String address, @Nullable String why) {

	/** Whether it is done with one press, without a form. */
	public boolean direct() {
		return this.action == LifeAction.SIGN;
	}

	public boolean possible() {
		return this.why == null;
	}

}
