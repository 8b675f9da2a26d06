package org.gongjian.app.account;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.gongjian.app.audit.Audit;
import org.gongjian.domain.account.Account;
import org.gongjian.domain.account.Accounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The operator's way for somebody whose password nobody else may reset: at the start, the
 * account named in {@code gongjian.reset-password} gets a temporary password, which is
 * printed once into the log.
 */
@Component
@ConditionalOnProperty("gongjian.reset-password")
class PasswordReset {

	private static final Log logger = LogFactory.getLog(PasswordReset.class);

	private final String username;

	private final Accounts accounts;

	private final Passwords passwords;

	private final Audit audit;

	PasswordReset(@Value("${gongjian.reset-password}") String username, Accounts accounts, Passwords passwords,
			Audit audit) {
		this.username = username.strip();
		this.accounts = accounts;
		this.passwords = passwords;
		this.audit = audit;
	}

	/** Runs when everything has started. */
	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void resetAtStart() {
		this.accounts.findByUsername(this.username)
			.ifPresentOrElse(this::reset, () -> logger
				.warn("gongjian.reset-password: 没有这个账号 / no such account: " + this.username.replaceAll("\\p{C}", "")));
	}

	private void reset(Account account) {
		String password = this.passwords.makeTemporary();
		account.resetPassword(this.passwords.hash(password), this.passwords.expiryOfTemporary());
		this.audit.noteOperator(account);
		logger.warn("""

				────────────────────────────────────────────────────────────
				 已重置密码  账号 %1$s 的临时密码（72 小时内有效，登录后须修改）：%2$s
				 Password reset: temporary password of %1$s (72 hours, must be changed): %2$s
				 请从设置中去掉 gongjian.reset-password / Now remove gongjian.reset-password
				────────────────────────────────────────────────────────────
				""".formatted(account.username(), password));
	}

}
