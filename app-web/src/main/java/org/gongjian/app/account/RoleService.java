package org.gongjian.app.account;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.administration.ChangedMeanwhileException;
import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.account.AlreadyAppointedException;
import org.gongjian.domain.account.LastAdministratorException;
import org.gongjian.domain.account.OwnAccountException;
import org.gongjian.domain.account.Role;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.gongjian.persistence.account.AccountQueries;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Grants and withdraws roles. Changes in one jurisdiction happen one after the other.
 */
@Service
@Transactional
class RoleService {

	private final Accounts accounts;

	private final AccountQueries queries;

	private final Jurisdictions jurisdictions;

	private final Administrators administrators;

	private final Audit audit;

	RoleService(Accounts accounts, AccountQueries queries, Jurisdictions jurisdictions, Administrators administrators,
			Audit audit) {
		this.accounts = accounts;
		this.queries = queries;
		this.jurisdictions = jurisdictions;
		this.administrators = administrators;
		this.audit = audit;
	}

	/**
	 * Gives an account exactly these roles.
	 * @param version the state of the account that the person saw
	 * @throws OwnAccountException if it is the person's own
	 * @throws LastAdministratorException if nobody else could do what the account loses
	 */
	void grant(CurrentAccount by, UUID id, Set<Role> roles, long version) {
		Account account = other(by, id);
		ChangedMeanwhileException.check(version, account.version());
		Set<Role> lost = EnumSet.noneOf(Role.class);
		lost.addAll(account.roles());
		lost.removeAll(roles);
		this.administrators.keepOneBeside(account, lost);
		change(account, roles);
	}

	/**
	 * Makes an account the first security administrator of its jurisdiction, who from
	 * then on grants all roles.
	 * @throws AlreadyAppointedException if there is one
	 */
	void appointSecurityAdministrator(CurrentAccount by, UUID id) {
		Account account = other(by, id);
		if (this.queries.countEnabledWith(by.jurisdictionId(), Role.SECURITY_ADMINISTRATOR) > 0
				|| !account.roles().isEmpty() || !account.enabled()) {
			throw new AlreadyAppointedException();
		}
		change(account, EnumSet.of(Role.SECURITY_ADMINISTRATOR));
	}

	private void change(Account account, Set<Role> roles) {
		String before = words(account.roles());
		account.grant(roles);
		this.audit.note(AuditAction.GRANT_ROLES, "Account", account.id(), account.username() + ": " + before,
				account.username() + ": " + words(roles));
	}

	private Account other(CurrentAccount by, UUID id) {
		if (by.id().equals(id)) {
			throw new OwnAccountException();
		}
		this.jurisdictions.findForChangeById(by.jurisdictionId()).orElseThrow();
		return this.accounts.findByJurisdictionIdAndId(by.jurisdictionId(), id).orElseThrow(NotFoundException::new);
	}

	/** Codes of texts, which the audit log shows in the language of its reader. */
	private static String words(Set<Role> roles) {
		return roles.isEmpty() ? "-"
				: roles.stream().sorted().map((role) -> "Role." + role.name()).collect(Collectors.joining(", "));
	}

}
