package org.gongjian.app.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.SignInLimit;
import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.account.PasswordProblem;
import org.gongjian.domain.account.PasswordRefusedException;
import org.gongjian.domain.account.WrongPasswordException;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.jurisdiction.Jurisdictions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a person's own password.
 */
@Service
class PasswordService {

	private final Accounts accounts;

	private final Jurisdictions jurisdictions;

	private final Passwords passwords;

	private final SignInLimit limit;

	private final Audit audit;

	PasswordService(Accounts accounts, Jurisdictions jurisdictions, Passwords passwords, SignInLimit limit,
			Audit audit) {
		this.accounts = accounts;
		this.jurisdictions = jurisdictions;
		this.passwords = passwords;
		this.limit = limit;
		this.audit = audit;
	}

	/**
	 * Makes sure that the person knows their present password.
	 * @param address where the person sits; wrong passwords are counted as at login
	 * @throws WrongPasswordException if they do not, or tried too often
	 */
	void confirm(CurrentAccount person, String current, String address) {
		Account account = this.accounts.findById(person.id()).orElseThrow();
		this.limit
			.attempt(person.getUsername(), address,
					() -> Optional.of(account).filter((own) -> this.passwords.matches(current, own.passwordHash())))
			.orElseThrow(WrongPasswordException::new);
	}

	/**
	 * Changes the password.
	 * @throws PasswordRefusedException if the new one is not allowed
	 */
	@Transactional
	void change(CurrentAccount person, String chosen) {
		Account account = this.accounts.findById(person.id()).orElseThrow();
		if (this.passwords.matches(chosen, account.passwordHash())) {
			throw new PasswordRefusedException(EnumSet.of(PasswordProblem.SAME_AS_BEFORE));
		}
		String district = this.jurisdictions.findById(account.jurisdictionId()).orElseThrow().name();
		account.changePassword(this.passwords.hashChosen(chosen, List.of(account.username(), district)));
		this.audit.note(AuditAction.CHANGE_PASSWORD, "Account", account.id(), null, account.username());
	}

}
