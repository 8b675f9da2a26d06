package org.gongjian.app.security;

import java.time.Clock;
import java.util.Locale;

import org.gongjian.persistence.account.SignInAttempts;

import org.springframework.stereotype.Component;

/**
 * How often a password may be tried: five times in a quarter of an hour for one user
 * name, whether there is such an account or not, and more for one network address, behind
 * which a whole office may sit.
 */
@Component
public class SignInLimit {

	private static final int MOST_FOR_NAME = 5;

	private static final int MOST_FOR_ADDRESS = 100;

	private static final int LONGEST_NAME = 100;

	private final SignInAttempts attempts;

	private final Clock clock;

	SignInLimit(SignInAttempts attempts, Clock clock) {
		this.attempts = attempts;
		this.clock = clock;
	}

	/** Counts an attempt and says whether it may go on. */
	public boolean allows(String username, String address) {
		int ofName = this.attempts.count(bucketOfName(username), this.clock.instant());
		int ofAddress = this.attempts.count(bucketOfAddress(address), this.clock.instant());
		return ofName <= MOST_FOR_NAME && ofAddress <= MOST_FOR_ADDRESS;
	}

	/** Forgets the attempts of a name after the right password came. */
	public void succeeded(String username, String address) {
		this.attempts.forget(bucketOfName(username));
		this.attempts.giveBack(bucketOfAddress(address), this.clock.instant());
	}

	private String bucketOfName(String username) {
		String name = username.strip().toLowerCase(Locale.ROOT).replaceAll("\\p{C}", "");
		return "name " + name.substring(0, Math.min(LONGEST_NAME, name.length()));
	}

	private String bucketOfAddress(String address) {
		return "address " + address;
	}

}
