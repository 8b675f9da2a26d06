package org.gongjian.app.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.gongjian.app.audit.Audit;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.token.ApiToken;
import org.gongjian.domain.token.ApiTokens;
import org.gongjian.persistence.account.SignInAttempts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out as whom a program comes. Wrong tokens are counted like wrong passwords: five
 * for one token from one network address, a hundred from an address, in a quarter of an
 * hour. A token that has expired is no guess and is not counted.
 */
@Component
class TokenSignIn {

	private static final int MOST_FOR_TOKEN = 5;

	private static final int MOST_FOR_ADDRESS = 100;

	/** Its last use is noted at most so often. */
	private static final Duration USE = Duration.ofMinutes(1);

	private final ApiTokens tokens;

	private final AccountLoader accounts;

	private final SignInAttempts attempts;

	private final Audit audit;

	private final Clock clock;

	TokenSignIn(ApiTokens tokens, AccountLoader accounts, SignInAttempts attempts, Audit audit, Clock clock) {
		this.tokens = tokens;
		this.accounts = accounts;
		this.attempts = attempts;
		this.audit = audit;
		this.clock = clock;
	}

	/** Whether so many wrong tokens came that none is looked at. */
	@Transactional(readOnly = true)
	public boolean isTriedTooOften(String text, String address) {
		Instant now = this.clock.instant();
		return this.attempts.failures(bucketOfAddress(address), now) >= MOST_FOR_ADDRESS
				|| this.attempts.failures(bucketOfToken(text, address), now) >= MOST_FOR_TOKEN;
	}

	/**
	 * The person for whom the program acts, with what the token leaves. It is no
	 * transaction: wrong tokens are counted in ones of their own, which must not wait for
	 * this one.
	 * @return empty if the token is wrong, expired or withdrawn, or the account disabled
	 */
	public Optional<CurrentAccount> find(String text, String address) {
		Optional<TokenText> read = TokenText.read(text);
		Optional<ApiToken> token = read.flatMap((typed) -> this.tokens.findById(typed.id()))
			.filter((found) -> read.get().fits(found.secretHash()));
		if (token.isEmpty()) {
			countWrong(text, address);
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		Optional<CurrentAccount> account = token.filter((found) -> found.worksAt(now))
			.flatMap((found) -> this.accounts.load(found.accountId()).map((person) -> person.through(found)))
			.filter(CurrentAccount::isEnabled);
		account.ifPresent((person) -> this.tokens.noteUse(token.get().id(), now, now.minus(USE)));
		return account;
	}

	private void countWrong(String text, String address) {
		Instant now = this.clock.instant();
		this.attempts.count(bucketOfAddress(address), now);
		this.attempts.count(bucketOfToken(text, address), now);
		this.audit.noteUnknown("API", AuditAction.TOKEN_REFUSED);
	}

	private static String bucketOfToken(String text, String address) {
		return "token " + TokenText.read(text).map((read) -> read.id().toString()).orElse("-") + " " + address;
	}

	private static String bucketOfAddress(String address) {
		return "tokens of " + address;
	}

}
