package org.gongjian.app.account;

import java.util.UUID;

/**
 * A temporary password on its way to the administrator who made it.
 *
 * @param accountId the account
 * @param person the name of the person it is for
 * @param password the password; shown once
 */
record NewPassword(UUID accountId, String person, String password) {

	/** Leaves the password out, so that it never stands in a log. */
	@Override
	public String toString() {
		return "NewPassword[accountId=" + this.accountId + "]";
	}

}
