package org.gongjian.app.setup;

import java.security.SecureRandom;
import java.util.Locale;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.gongjian.domain.account.Accounts;
import org.gongjian.domain.setup.SetupCodes;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints a one-time code into the log as long as nobody has an account. Only its hash is
 * kept.
 */
@Component
class CodeInLog {

	private static final Log logger = LogFactory.getLog(CodeInLog.class);

	/** Without characters that look like another one. */
	private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

	private static final int GROUPS = 3;

	private static final int GROUP_LENGTH = 4;

	private final SecureRandom random = new SecureRandom();

	private final Accounts accounts;

	private final SetupCodes codes;

	private final PasswordEncoder encoder;

	private final Environment environment;

	CodeInLog(Accounts accounts, SetupCodes codes, PasswordEncoder encoder, Environment environment) {
		this.accounts = accounts;
		this.codes = codes;
		this.encoder = encoder;
		this.environment = environment;
	}

	/**
	 * Runs when everything has started, so that a demonstration district is there by now.
	 */
	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void printIfNobodyIsThere() {
		if (!this.accounts.anyExists()) {
			print();
		}
	}

	/** Makes a new code; the one before is worth nothing from now on. */
	void print() {
		String code = makeCode();
		this.codes.replace(this.encoder.encode(normal(code)));
		String port = this.environment.getProperty("local.server.port", "8080");
		logger.warn("""

				────────────────────────────────────────────────────────────
				 首次设置  请打开 http://localhost:%1$s/setup ，输入一次性设置码：%2$s
				 First start: open http://localhost:%1$s/setup and enter the one-time code: %2$s
				────────────────────────────────────────────────────────────
				""".formatted(port, code));
	}

	boolean matches(String typed, String hash) {
		return this.encoder.matches(normal(typed), hash);
	}

	private String makeCode() {
		StringBuilder code = new StringBuilder();
		for (int place = 0; place < GROUPS * GROUP_LENGTH; place++) {
			code.append((place > 0 && place % GROUP_LENGTH == 0) ? "-" : "");
			code.append(LETTERS.charAt(this.random.nextInt(LETTERS.length())));
		}
		return code.toString();
	}

	private String normal(String typed) {
		return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
	}

}
