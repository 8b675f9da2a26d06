package org.gongjian.app.life;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.account.Permission;
import org.gongjian.domain.account.Role;
import org.gongjian.domain.life.LifeActor;
import org.gongjian.domain.life.LifeUnits;
import org.gongjian.persistence.account.AccountQueries;

import org.springframework.stereotype.Component;

/**
 * Finds out as what a person acts on a task.
 */
@Component
class Actors {

	private final AccountQueries accounts;

	Actors(AccountQueries accounts) {
		this.accounts = accounts;
	}

	Acting of(CurrentAccount account, LifeUnits units) {
		return of(account, units, true);
	}

	/**
	 * As what a person acts.
	 * @param decidable whether there is anything for the office to decide on; where there
	 * is not, nobody need ask who decides
	 */
	Acting of(CurrentAccount account, LifeUnits units, boolean decidable) {
		boolean reports = account.may(Permission.REPORT_PROGRESS);
		return new Acting(reports ? seen(account, units.answering()) : Set.of(),
				reports ? seen(account, units.all()) : Set.of(), beside(account, decidable));
	}

	/** Whether the person decides for the office. */
	boolean isOffice(CurrentAccount account) {
		return new Acting(Set.of(), Set.of(), beside(account, true)).isOffice();
	}

	private Set<LifeActor> beside(CurrentAccount account, boolean decidable) {
		EnumSet<LifeActor> actors = EnumSet.noneOf(LifeActor.class);
		if (account.may(Permission.REVIEW_REPORTS)) {
			actors.add(LifeActor.UNIT_REVIEWER);
		}
		if (account.may(Permission.DECIDE_ON_TASKS)) {
			actors.add(LifeActor.OFFICE_REVIEWER);
		}
		else if (account.may(Permission.MANAGE_PLANS)) {
			boolean alone = decidable && account.actsForOffice(Permission.DECIDE_ON_TASKS,
					() -> this.accounts.countEnabledWith(account.jurisdictionId(), Role.OFFICE_REVIEWER));
			actors.add(alone ? LifeActor.ACTING_OFFICE : LifeActor.PLAN_ADMINISTRATOR);
		}
		return actors;
	}

	private static Set<UUID> seen(CurrentAccount account, Set<UUID> units) {
		return units.stream().filter(account.scope()::sees).collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
