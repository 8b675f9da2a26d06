package org.gongjian.app.year;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.account.Role;
import org.gongjian.domain.jurisdiction.Jurisdiction;
import org.gongjian.domain.jurisdiction.JurisdictionLevel;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.gongjian.domain.unit.UnitKind;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;

/**
 * The district of a year: its towns, and the people of the units that report.
 */
@TestComponent
class YearPeople {

	static final List<String> TOWNS = List.of("青溪镇", "柳河镇", "石桥镇", "云台镇", "白沙镇", "竹园镇", "龙泉镇", "双河镇", "清平镇", "古井镇",
			"松林镇");

	private final Jurisdictions jurisdictions;

	private final ResponsibleUnits units;

	private final Accounts accounts;

	private final UserDetailsService signIn;

	private final Map<UUID, CurrentAccount> reporters = new HashMap<>();

	private final Map<UUID, CurrentAccount> reviewers = new HashMap<>();

	YearPeople(Jurisdictions jurisdictions, ResponsibleUnits units, Accounts accounts, UserDetailsService signIn) {
		this.jurisdictions = jurisdictions;
		this.units = units;
		this.accounts = accounts;
		this.signIn = signIn;
	}

	/** A district with its towns and an administrator. */
	@Transactional
	public UUID settle(String name) {
		UUID district = this.jurisdictions.save(new Jurisdiction(name, null, JurisdictionLevel.DISTRICT)).id();
		TOWNS.forEach((town) -> this.units.save(new ResponsibleUnit(district, town, town, UnitKind.TOWN)));
		account(district, "planner." + district, null, Role.PLAN_ADMINISTRATOR);
		return district;
	}

	CurrentAccount planner(UUID district) {
		return person("planner." + district);
	}

	/** A reporter and a reviewer for each of these units. */
	public void staff(UUID district, Collection<UUID> reporting) {
		reporting.forEach((unit) -> {
			account(district, "reporter." + unit, unit, Role.REPORTER);
			account(district, "reviewer." + unit, unit, Role.UNIT_REVIEWER);
			this.reporters.put(unit, person("reporter." + unit));
			this.reviewers.put(unit, person("reviewer." + unit));
		});
	}

	CurrentAccount reporter(UUID unit) {
		return known(this.reporters.get(unit));
	}

	CurrentAccount reviewer(UUID unit) {
		return known(this.reviewers.get(unit));
	}

	/** Lets a person be the one who does what follows. */
	void signIn(CurrentAccount account) {
		SecurityContextHolder.getContext()
			.setAuthentication(
					UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
	}

	private CurrentAccount person(String username) {
		return (CurrentAccount) this.signIn.loadUserByUsername(username);
	}

	private void account(UUID district, String username, @Nullable UUID unit, Role role) {
		Account account = new Account(district, username, username, "", unit, "{noop}");
		account.grant(Set.of(role));
		this.accounts.save(account);
	}

	private static CurrentAccount known(@Nullable CurrentAccount account) {
		if (account == null) {
			throw new AssertionError("Nobody reports for that unit");
		}
		return account;
	}

}
