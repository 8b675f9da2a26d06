package org.gongjian.app.account;

import java.util.UUID;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.account.LastAdministratorException;
import org.gongjian.domain.account.OwnAccountException;
import org.gongjian.domain.account.UsernameTakenException;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.gongjian.domain.unit.ResponsibleUnits;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes, disables and resets the accounts of a jurisdiction.
 */
@Service
@Transactional
class AccountService {

	private final Accounts accounts;

	private final Jurisdictions jurisdictions;

	private final ResponsibleUnits units;

	private final Administrators administrators;

	private final Passwords passwords;

	private final Audit audit;

	AccountService(Accounts accounts, Jurisdictions jurisdictions, ResponsibleUnits units,
			Administrators administrators, Passwords passwords, Audit audit) {
		this.accounts = accounts;
		this.jurisdictions = jurisdictions;
		this.units = units;
		this.administrators = administrators;
		this.passwords = passwords;
		this.audit = audit;
	}

	/**
	 * Makes an account without a role.
	 * @return its id and its temporary password, which is told to nobody again
	 * @throws UsernameTakenException if the user name is somebody else's
	 */
	NewPassword create(CurrentAccount by, AccountForm form) {
		String username = form.username().strip();
		if (this.accounts.existsByUsername(username)) {
			throw new UsernameTakenException(username);
		}
		UUID unitId = form.unitId();
		if (unitId != null) {
			this.units.findByJurisdictionIdAndId(by.jurisdictionId(), unitId).orElseThrow(NotFoundException::new);
		}
		String position = (form.position() != null) ? form.position().strip() : "";
		String password = this.passwords.makeTemporary();
		String hash = this.passwords.hash(password);
		Account account = new Account(by.jurisdictionId(), username, form.displayName().strip(), position, unitId,
				hash);
		account.resetPassword(hash, this.passwords.expiryOfTemporary());
		this.accounts.save(account);
		this.audit.note(AuditAction.CREATE_ACCOUNT, "Account", account.id(), null,
				account.username() + "; " + account.displayName());
		return new NewPassword(account.id(), account.displayName(), password);
	}

	/**
	 * Makes a new temporary password; all sessions of the account end.
	 * @throws OverseerAccountException if a security administrator or auditor has it
	 */
	NewPassword resetPassword(CurrentAccount by, UUID id) {
		Account account = other(by, id);
		String password = this.passwords.makeTemporary();
		account.resetPassword(this.passwords.hash(password), this.passwords.expiryOfTemporary());
		this.audit.note(AuditAction.RESET_PASSWORD, "Account", id, null, account.username());
		return new NewPassword(id, account.displayName(), password);
	}

	/**
	 * Disables an account; its sessions end at their next request.
	 * @throws LastAdministratorException if nobody else could do what this person does
	 * @throws OverseerAccountException if a security administrator or auditor has it
	 */
	String disable(CurrentAccount by, UUID id) {
		this.jurisdictions.findForChangeById(by.jurisdictionId()).orElseThrow();
		Account account = other(by, id);
		if (account.enabled()) {
			this.administrators.keepOneBeside(account, account.roles());
			account.disable();
			this.audit.note(AuditAction.DISABLE_ACCOUNT, "Account", id, null, account.username());
		}
		return account.displayName();
	}

	String enable(CurrentAccount by, UUID id) {
		Account account = other(by, id);
		if (!account.enabled()) {
			account.enable();
			this.audit.note(AuditAction.ENABLE_ACCOUNT, "Account", id, null, account.username());
		}
		return account.displayName();
	}

	private Account other(CurrentAccount by, UUID id) {
		if (by.id().equals(id)) {
			throw new OwnAccountException();
		}
		Account account = this.accounts.findByJurisdictionIdAndId(by.jurisdictionId(), id)
			.orElseThrow(NotFoundException::new);
		if (Administrators.isOverseer(account)) {
			throw new OverseerAccountException(account.username());
		}
		return account;
	}

}
