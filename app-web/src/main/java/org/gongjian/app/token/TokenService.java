package org.gongjian.app.token;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.gongjian.app.audit.Audit;
import org.gongjian.app.frame.NotFoundException;
import org.gongjian.app.security.CurrentAccount;
import org.gongjian.app.security.TokenText;
import org.gongjian.app.text.MomentText;
import org.gongjian.domain.audit.AuditAction;
import org.gongjian.domain.token.ApiToken;
import org.gongjian.domain.token.ApiTokens;
import org.gongjian.domain.token.TokenScope;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes, lists and withdraws tokens.
 */
@Service
class TokenService {

	/** So many of a person may work at once. */
	private static final int MOST = 20;

	private final ApiTokens tokens;

	private final Audit audit;

	private final MomentText moments;

	private final Clock clock;

	TokenService(ApiTokens tokens, Audit audit, MomentText moments, Clock clock) {
		this.tokens = tokens;
		this.audit = audit;
		this.moments = moments;
		this.clock = clock;
	}

	/** What a token of this person can be used for. */
	Set<TokenScope> offered(CurrentAccount person) {
		return Arrays.stream(TokenScope.values())
			.filter((scope) -> scope.isWithin(person.permissions()))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(TokenScope.class)));
	}

	@Transactional(readOnly = true)
	public List<TokenLine> list(UUID jurisdictionId, UUID accountId) {
		Instant now = this.clock.instant();
		return this.tokens.findByJurisdictionIdAndAccountIdOrderByIdDesc(jurisdictionId, accountId)
			.stream()
			.map((token) -> line(token, now))
			.toList();
	}

	/**
	 * Makes a token.
	 * @param until its last day
	 * @throws TokenRefusedException if the person has one of that name, or too many
	 */
	@Transactional
	public NewToken make(CurrentAccount person, String name, Set<TokenScope> scopes, LocalDate until) {
		this.tokens.holdForMaking(person.id());
		if (this.tokens.existsByJurisdictionIdAndAccountIdAndName(person.jurisdictionId(), person.id(), name)) {
			throw new TokenRefusedException("token.name.taken");
		}
		if (list(person.jurisdictionId(), person.id()).stream().filter(TokenLine::works).count() >= MOST) {
			throw new TokenRefusedException("token.tooMany");
		}
		TokenText text = TokenText.make(ApiToken.nextId());
		ApiToken token = this.tokens
			.saveAndFlush(new ApiToken(text.id(), person.jurisdictionId(), person.id(), name, text.hash(), scopes,
					this.clock.instant(), until.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant()));
		this.audit.note(AuditAction.CREATE_TOKEN, "ApiToken", token.id(), null,
				name + " " + codes(scopes) + " " + until);
		return new NewToken(name, text.text());
	}

	/**
	 * Withdraws a token of the person or, by an administrator, of somebody else.
	 * @throws NotFoundException if the account has no such token
	 */
	@Transactional
	public void withdraw(CurrentAccount by, UUID accountId, UUID id) {
		ApiToken token = this.tokens.findByJurisdictionIdAndAccountIdAndId(by.jurisdictionId(), accountId, id)
			.orElseThrow(NotFoundException::new);
		if (token.withdrawnAt() == null) {
			token.withdraw(by.id(), this.clock.instant());
			this.audit.note(AuditAction.WITHDRAW_TOKEN, "ApiToken", id, token.name(), null);
		}
	}

	private TokenLine line(ApiToken token, Instant now) {
		String state = (token.withdrawnAt() != null) ? "WITHDRAWN" : token.worksAt(now) ? "WORKS" : "EXPIRED";
		return new TokenLine(token.id(), token.name(), token.scopes().stream().sorted().toList(),
				this.moments.of(token.createdAt()),
				LocalDate.ofInstant(token.expiresAt(), this.clock.getZone()).minusDays(1).toString(),
				this.moments.of(token.lastUsedAt()), state);
	}

	private static String codes(Set<TokenScope> scopes) {
		return scopes.stream().sorted().map(TokenScope::code).collect(Collectors.joining(" "));
	}

}
