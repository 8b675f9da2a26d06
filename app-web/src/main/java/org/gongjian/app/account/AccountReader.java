package org.gongjian.app.account;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.administration.PageOf;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.account.Role;
import org.gongjian.domain.unit.ResponsibleUnit;
import org.gongjian.domain.unit.ResponsibleUnits;
import org.gongjian.persistence.LikePattern;
import org.gongjian.persistence.account.AccountQueries;
import org.gongjian.persistence.account.AccountRow;
import org.gongjian.persistence.account.RoleRow;
import org.gongjian.persistence.unit.UnitQueries;
import org.gongjian.persistence.unit.UnitRow;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the accounts of the jurisdiction of the person who asks.
 */
@Service
@Transactional(readOnly = true)
class AccountReader {

	private final Accounts accounts;

	private final AccountQueries queries;

	private final ResponsibleUnits units;

	private final UnitQueries unitQueries;

	AccountReader(Accounts accounts, AccountQueries queries, ResponsibleUnits units, UnitQueries unitQueries) {
		this.accounts = accounts;
		this.queries = queries;
		this.units = units;
		this.unitQueries = unitQueries;
	}

	PageOf<ListedAccount> list(CurrentAccount person, AccountFilter filter) {
		var found = this.queries.find(person.jurisdictionId(), LikePattern.containing(filter.q()), filter.states(),
				filter.roles(), filter.role() == null, PageRequest.of(filter.pageIndex(), PageOf.SIZE));
		return PageOf.of(found, this::withRoles);
	}

	AccountView show(CurrentAccount person, UUID id) {
		Account account = this.accounts.findByJurisdictionIdAndId(person.jurisdictionId(), id)
			.orElseThrow(NotFoundException::new);
		boolean own = account.id().equals(person.id());
		boolean mayBeAppointed = !own && account.enabled() && account.roles().isEmpty()
				&& lacksSecurityAdministrator(person);
		return new AccountView(account.id(), account.username(), account.displayName(), account.position(),
				nameOfUnit(account), account.enabled(), account.passwordTemporary(), account.roles(), account.version(),
				own, Administrators.isOverseer(account), mayBeAppointed);
	}

	boolean lacksSecurityAdministrator(CurrentAccount person) {
		return this.queries.countEnabledWith(person.jurisdictionId(), Role.SECURITY_ADMINISTRATOR) == 0;
	}

	boolean isTaken(String username) {
		return this.accounts.existsByUsername(username.strip());
	}

	List<UnitRow> units(CurrentAccount person) {
		return this.unitQueries.findAll(person.jurisdictionId());
	}

	private List<ListedAccount> withRoles(List<AccountRow> rows) {
		Map<UUID, List<Role>> roles = this.queries.findRoles(rows.stream().map(AccountRow::id).toList())
			.stream()
			.collect(Collectors.groupingBy(RoleRow::accountId, Collectors.mapping(RoleRow::role, Collectors.toList())));
		return rows.stream().map((row) -> new ListedAccount(row, roles.getOrDefault(row.id(), List.of()))).toList();
	}

	private @Nullable String nameOfUnit(Account account) {
		UUID unitId = account.unitId();
		return (unitId == null) ? null
				: this.units.findByJurisdictionIdAndId(account.jurisdictionId(), unitId)
					.map(ResponsibleUnit::name)
					.orElse(null);
	}

}
