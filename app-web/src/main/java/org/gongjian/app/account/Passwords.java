package org.gongjian.app.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.gongjian.domain.account.PasswordPolicy;
import org.gongjian.domain.account.PasswordProblem;
import org.gongjian.domain.account.PasswordRefusedException;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes temporary passwords and checks those that people choose.
 */
@Component
public class Passwords {

	/** How long a password that an administrator made can be used. */
	static final Duration VALIDITY_OF_TEMPORARY = Duration.ofHours(72);

	/** Without characters that look like another one. */
	private static final List<String> CLASSES = List.of("ABCDEFGHJKMNPQRSTUVWXYZ", "abcdefghjkmnpqrstuvwxyz",
			"23456789");

	private static final int GROUPS = 3;

	private static final int GROUP_LENGTH = 4;

	private final SecureRandom random = new SecureRandom();

	private final PasswordEncoder encoder;

	private final Clock clock;

	Passwords(PasswordEncoder encoder, Clock clock) {
		this.encoder = encoder;
		this.clock = clock;
	}

	/**
	 * The hash of a password that a person chose.
	 * @param names what must not stand in it
	 * @throws PasswordRefusedException if the policy does not allow it
	 */
	public String hashChosen(String password, List<String> names) {
		Set<PasswordProblem> problems = PasswordPolicy.check(password, names);
		if (!problems.isEmpty()) {
			throw new PasswordRefusedException(problems);
		}
		return this.encoder.encode(password);
	}

	boolean matches(String password, String hash) {
		return password.length() <= PasswordPolicy.LONGEST && this.encoder.matches(password, hash);
	}

	String hash(String password) {
		return this.encoder.encode(password);
	}

	Instant expiryOfTemporary() {
		return this.clock.instant().plus(VALIDITY_OF_TEMPORARY);
	}

	/** A random password such as Kp7m-Rt4x-Hw9c: three groups, each of all classes. */
	String makeTemporary() {
		StringBuilder password = new StringBuilder();
		for (int group = 0; group < GROUPS; group++) {
			password.append(password.isEmpty() ? "" : "-");
			for (int place = 0; place < GROUP_LENGTH; place++) {
				String letters = CLASSES.get((place < CLASSES.size()) ? place : this.random.nextInt(CLASSES.size()));
				password.append(letters.charAt(this.random.nextInt(letters.length())));
			}
		}
		return password.toString();
	}

}
