package org.gongjian.app.setup;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.gongjian.app.account.Passwords;
import org.gongjian.app.audit.Audit;
import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.account.PasswordRefusedException;
import org.gongjian.domain.account.Role;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.jurisdiction.Jurisdiction;
import org.gongjian.domain.jurisdiction.Jurisdictions;
import org.gongjian.domain.setup.SetupCode;
import org.gongjian.domain.setup.SetupCodes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first jurisdiction and its system administrator.
 */
@Service
class SetupService {

	private final Accounts accounts;

	private final Jurisdictions jurisdictions;

	private final SetupCodes codes;

	private final CodeInLog log;

	private final Passwords passwords;

	private final Audit audit;

	SetupService(Accounts accounts, Jurisdictions jurisdictions, SetupCodes codes, CodeInLog log, Passwords passwords,
			Audit audit) {
		this.accounts = accounts;
		this.jurisdictions = jurisdictions;
		this.codes = codes;
		this.log = log;
		this.passwords = passwords;
		this.audit = audit;
	}

	/** Whether nobody has an account yet. */
	boolean isOpen() {
		return !this.accounts.anyExists();
	}

	/**
	 * Sets the system up. Who comes at the same time waits and is then told that it is
	 * done.
	 * @return the id of the new account
	 * @throws WrongCodeException if the code is not right; the try is counted
	 * @throws PasswordRefusedException if the password is not allowed; the code stays
	 * good
	 * @throws AlreadySetUpException if somebody was faster
	 */
	@Transactional(noRollbackFor = WrongCodeException.class)
	UUID setUp(SetupForm form) {
		SetupCode code = this.codes.findForUse().filter((found) -> isOpen()).orElseThrow(AlreadySetUpException::new);
		if (!this.log.matches(form.code(), code.codeHash())) {
			code.countWrongTry();
			boolean usedUp = code.isUsedUp();
			if (usedUp) {
				this.log.print();
			}
			throw new WrongCodeException(usedUp);
		}
		String username = form.username().strip();
		String hash = this.passwords.hashChosen(form.password(), List.of(username, form.district().strip()));
		Jurisdiction district = this.jurisdictions
			.save(new Jurisdiction(form.district().strip(), form.areaCodeIfGiven(), form.level()));
		Account account = new Account(district.id(), username, form.displayName().strip(), "", null, hash);
		account.grant(EnumSet.of(Role.SYSTEM_ADMINISTRATOR));
		this.accounts.save(account);
		this.codes.delete(code);
		this.audit.noteFirst(account, AuditAction.CREATE_JURISDICTION, "Jurisdiction", district.id(),
				district.name() + "; JurisdictionLevel." + district.level());
		this.audit.noteFirst(account, AuditAction.CREATE_ACCOUNT, "Account", account.id(),
				account.username() + ": Role." + Role.SYSTEM_ADMINISTRATOR);
		return account.id();
	}

}
