package org.gongjian.app.review;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.account.Role;
import org.gongjian.persistence.account.AccountQueries;
import org.gongjian.persistence.report.ReviewSeat;
import org.springframework.stereotype.Component;

/**
 * Finds out as what a person reviews. Plan administrators do second reviews where the
 * district has no office reviewer.
 */
@Component
class ReviewSeats {

	private final AccountQueries accounts;

	ReviewSeats(AccountQueries accounts) {
		this.accounts = accounts;
	}

	ReviewSeat of(CurrentAccount account) {
		return new ReviewSeat(account.scope(), account.id(), account.may(Permission.REVIEW_REPORTS), isOffice(account));
	}

	private boolean isOffice(CurrentAccount account) {
		return account.actsForOffice(Permission.REVIEW_FOR_OFFICE,
				() -> this.accounts.countEnabledWith(account.jurisdictionId(), Role.OFFICE_REVIEWER));
	}

}
