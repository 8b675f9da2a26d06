package org.gongjian.app.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.gongjian.persistence.account.SignInAttempts;

import org.springframework.stereotype.Component;

/**
 * How often a wrong password may be tried in a quarter of an hour: five times for one
 * user name from one network address, whether there is such an account or not, more for
 * the name from everywhere, so that nobody is locked out by a single stranger, and more
 * for an address, behind which a whole office may sit. Passwords are hashed for a few
 * people at a time, so that strangers cannot stall everybody.
 */
@Component
public class SignInLimit {

	private static final int MOST_FOR_NAME_AND_ADDRESS = 5;

	private static final int MOST_FOR_NAME = 30;

	private static final int MOST_FOR_ADDRESS = 100;

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_ADDRESS = 60;

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

	private static final Duration PAUSE = Duration.ofMillis(150);

	private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

	private final SignInAttempts attempts;

	private final Clock clock;

	SignInLimit(SignInAttempts attempts, Clock clock) {
		this.attempts = attempts;
		this.clock = clock;
	}

	/**
	 * Checks a password unless it was tried too often or too many are being checked. The
	 * count is looked at again when a place is free: of many tries at once, no more go on
	 * than there are places.
	 * @param check gives what the right password opens; nothing, or an exception, for a
	 * wrong one, which is then counted
	 * @return what it gave; nothing where it was not even asked
	 */
	public <T> Optional<T> attempt(String username, String address, Supplier<Optional<T>> check) {
		if (!allows(username, address)) {
			pause();
			return Optional.empty();
		}
		if (!takePlace()) {
			return Optional.empty();
		}
		try {
			return allows(username, address) ? checkAndCount(username, address, check) : Optional.empty();
		}
		finally {
			this.places.release();
		}
	}

	private <T> Optional<T> checkAndCount(String username, String address, Supplier<Optional<T>> check) {
		boolean right = false;
		try {
			Optional<T> opened = check.get();
			right = opened.isPresent();
			return opened;
		}
		finally {
			if (right) {
				this.attempts.forget(bucketOfBoth(username, address), this.clock.instant());
			}
			else {
				countFailure(username, address);
			}
		}
	}

	private boolean allows(String username, String address) {
		return failures(bucketOfBoth(username, address)) < MOST_FOR_NAME_AND_ADDRESS
				&& failures(bucketOfName(username)) < MOST_FOR_NAME
				&& failures(bucketOfAddress(address)) < MOST_FOR_ADDRESS;
	}

	private int failures(String bucket) {
		return this.attempts.failures(bucket, this.clock.instant());
	}

	private void countFailure(String username, String address) {
		this.attempts.count(bucketOfBoth(username, address), this.clock.instant());
		this.attempts.count(bucketOfName(username), this.clock.instant());
		this.attempts.count(bucketOfAddress(address), this.clock.instant());
	}

	private boolean takePlace() {
		try {
			return this.places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void pause() {
		try {
			Thread.sleep(PAUSE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private String bucketOfBoth(String username, String address) {
		return "both " + clean(username) + " " + shorten(address);
	}

	private String bucketOfName(String username) {
		return "name " + clean(username);
	}

	private String bucketOfAddress(String address) {
		return "address " + shorten(address);
	}

	private String clean(String username) {
		String name = username.strip().toLowerCase(Locale.ROOT).replaceAll("\\p{C}", "");
		return name.substring(0, Math.min(LONGEST_NAME, name.length()));
	}

	private String shorten(String address) {
		return address.substring(0, Math.min(LONGEST_ADDRESS, address.length()));
	}

}
