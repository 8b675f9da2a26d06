package org.gongjian.app.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.account.Scope;
import org.gongjian.persistence.unit.PlacedUnit;
import org.gongjian.persistence.unit.UnitQueries;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds who is signing in or signed in, with what they may do and how far they see. The
 * one place where a {@link Scope} is made from an account.
 */
@Service
class AccountLoader implements UserDetailsService, UserDetailsPasswordService {

	private final Accounts accounts;

	private final UnitQueries units;

	private final Clock clock;

	AccountLoader(Accounts accounts, UnitQueries units, Clock clock) {
		this.accounts = accounts;
		this.units = units;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public UserDetails loadUserByUsername(String username) {
		return this.accounts.findByUsername(username.strip())
			.map(this::current)
			.orElseThrow(() -> new UsernameNotFoundException("No such account"));
	}

	/**
	 * Keeps the password of somebody who just signed in as a hash of the present kind.
	 */
	@Override
	@Transactional
	public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
		Account account = this.accounts.findByUsername(user.getUsername()).orElseThrow();
		if (newHash != null) {
			account.rehash(newHash);
		}
		return current(account);
	}

	@Transactional(readOnly = true)
	Optional<CurrentAccount> find(String username) {
		return this.accounts.findByUsername(username.strip()).map(this::current);
	}

	@Transactional(readOnly = true)
	Optional<CurrentAccount> load(UUID accountId) {
		return this.accounts.findById(accountId).map(this::current);
	}

	private CurrentAccount current(Account account) {
		UUID unitId = account.unitId();
		List<PlacedUnit> units = (unitId != null && !account.seesWholeJurisdiction())
				? this.units.findPlaced(account.jurisdictionId(), unitId, account.id()) : List.of();
		return new CurrentAccount(account, scopeOf(account, units),
				units.stream().map(PlacedUnit::place).findFirst().orElse(null),
				account.passwordHasExpired(this.clock.instant()));
	}

	private static Scope scopeOf(Account account, List<PlacedUnit> units) {
		return account.seesWholeJurisdiction() ? Scope.whole(account.jurisdictionId()) : Scope
			.ofUnits(account.jurisdictionId(), units.stream().map(PlacedUnit::id).collect(Collectors.toSet()));
	}

}
