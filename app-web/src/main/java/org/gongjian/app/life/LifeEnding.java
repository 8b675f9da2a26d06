package org.gongjian.app.life;

import java.util.List;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;

/**
 * Ends the lives of tasks that an amendment of the plan no longer holds.
 */
public interface LifeEnding {

	/** Ends them in the running transaction. */
	void withdraw(CurrentAccount account, List<UUID> taskIds);

}
