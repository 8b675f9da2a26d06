package org.gongjian.app.security;

import java.util.Objects;

import org.springframework.stereotype.Component;

/**
 * Tells whether a person still sees what they saw when their request began: another
 * change, such as a merge of units, may have moved them meanwhile.
 */
@Component
public class PresentScope {

	private final AccountLoader accounts;

	PresentScope(AccountLoader accounts) {
		this.accounts = accounts;
	}

	/** Whether a person is of the same unit and sees the same units as before. */
	public boolean isStillOf(CurrentAccount account) {
		return this.accounts.load(account.id())
			.filter((now) -> now.scope().equals(account.scope()) && Objects.equals(now.unitId(), account.unitId()))
			.isPresent();
	}

}
