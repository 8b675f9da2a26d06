package org.gongjian.app.slip;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.notice.People;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.account.Role;
import org.gongjian.domain.slip.SlipActor;
import org.gongjian.persistence.account.AccountQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds out as what a person acts on a slip. The office is its reviewers; where the
 * district has none, its plan administrators.
 */
@Component
class SlipActors {

	private final AccountQueries accounts;

	private final People people;

	SlipActors(AccountQueries accounts, People people) {
		this.accounts = accounts;
		this.people = people;
	}

	/**
	 * As what the person acts.
	 * @param unitId the unit that is to answer
	 */
	Set<SlipActor> of(CurrentAccount account, @Nullable UUID unitId) {
		EnumSet<SlipActor> actors = EnumSet.noneOf(SlipActor.class);
		if (isOffice(account)) {
			actors.add(SlipActor.OFFICE);
		}
		if (answers(account, unitId)) {
			actors.add(SlipActor.ADDRESSEE);
		}
		return actors;
	}

	boolean isOffice(CurrentAccount account) {
		return account.actsForOffice(Permission.DECIDE_ON_TASKS,
				() -> this.accounts.countEnabledWith(account.jurisdictionId(), Role.OFFICE_REVIEWER));
	}

	/** A reporter who sees the unit, else who answers for a unit that has none. */
	private boolean answers(CurrentAccount account, @Nullable UUID unitId) {
		if (account.may(Permission.REPORT_PROGRESS)) {
			return unitId != null && account.scope().sees(unitId);
		}
		return (account.may(Permission.REVIEW_REPORTS) || account.may(Permission.MANAGE_PLANS))
				&& this.people.of(account.jurisdictionId()).of(unitId).contains(account.id());
	}

}
