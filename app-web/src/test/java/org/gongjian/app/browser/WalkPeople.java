package org.gongjian.app.browser;

import java.util.Set;
import java.util.UUID;

import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.account.Role;
import org.gongjian.domain.jurisdiction.Jurisdiction;
import org.gongjian.domain.jurisdiction.JurisdictionLevel;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes districts and people for journeys.
 */
@TestComponent
class WalkPeople {

	static final String PASSWORD = "Lvshui-Qingshan-7";

	private final Jurisdictions jurisdictions;

	private final ResponsibleUnits units;

	private final Accounts accounts;

	private final PasswordEncoder passwords;

	WalkPeople(Jurisdictions jurisdictions, ResponsibleUnits units, Accounts accounts, PasswordEncoder passwords) {
		this.jurisdictions = jurisdictions;
		this.units = units;
		this.accounts = accounts;
		this.passwords = passwords;
	}

	@Transactional
	UUID district(String name) {
		return this.jurisdictions.save(new Jurisdiction(name, null, JurisdictionLevel.DISTRICT)).id();
	}

	/** A person of the district's own. */
	@Transactional
	String person(UUID jurisdiction, String username, String displayName, Role role) {
		return save(jurisdiction, username, displayName, null, role);
	}

	/** A person of a unit. */
	@Transactional
	String personOf(UUID jurisdiction, String unit, String username, String displayName, Role role) {
		UUID unitId = this.units.findByJurisdictionIdOrderByName(jurisdiction)
			.stream()
			.filter((known) -> known.goesBy(unit))
			.map(ResponsibleUnit::id)
			.findFirst()
			.orElseThrow();
		return save(jurisdiction, username, displayName, unitId, role);
	}

	private String save(UUID jurisdiction, String username, String displayName, @Nullable UUID unit, Role role) {
		Account account = new Account(jurisdiction, username, displayName, "", unit, this.passwords.encode(PASSWORD));
		account.grant(Set.of(role));
		return this.accounts.save(account).username();
	}

}
