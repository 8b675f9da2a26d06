package org.gongjian.app.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

import org.gongjian.app.problem.ProblemKind;
import org.gongjian.app.problem.RefusedException;
import org.gongjian.persistence.token.KeptAnswer;
import org.gongjian.persistence.token.KeptAnswers;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives what is sent twice one effect. The key, the change and the answer are kept in one
 * transaction, so that a server that is killed half way leaves nothing or all. What was
 * refused changed nothing and is judged anew when it is sent again.
 */
@Component
class FirstAnswers {

	static final String REPLAYED = "Idempotency-Replayed";

	private static final int TRIES = 3;

	private final KeptAnswers answers;

	private final TransactionTemplate transaction;

	private final JsonMapper json;

	private final Clock clock;

	FirstAnswers(KeptAnswers answers, PlatformTransactionManager transactions, JsonMapper json, Clock clock) {
		this.answers = answers;
		this.transaction = new TransactionTemplate(transactions);
		this.json = json;
		this.clock = clock;
	}

	<T> ResponseEntity<T> first(Claim claim, HttpStatus status, Class<T> type, Once.Change<T> change) {
		for (int tried = 1;; tried++) {
			try {
				return this.transaction.execute((running) -> claimed(claim, status, type, change));
			}
			catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
				if (tried == TRIES) {
					throw ex;
				}
			}
		}
	}

	private <T> ResponseEntity<T> claimed(Claim claim, HttpStatus status, Class<T> type, Once.Change<T> change) {
		Instant now = this.clock.instant();
		String request = Hash.of(claim.request() + this.json.writeValueAsString(claim.sent()));
		if (!this.answers.claim(claim.jurisdictionId(), claim.accountId(), claim.keyHash(), request, now)) {
			KeptAnswer kept = this.answers.find(claim.jurisdictionId(), claim.accountId(), claim.keyHash())
				.orElseThrow(() -> new ConcurrencyFailureException("The key was forgotten meanwhile"));
			return again(kept, request, type);
		}
		T answer = carryOut(change);
		this.answers.keep(claim.jurisdictionId(), claim.accountId(), claim.keyHash(), status.value(),
				this.json.writeValueAsString(answer));
		return ResponseEntity.status(status).eTag(Versioned.tag(answer)).body(answer);
	}

	private <T> ResponseEntity<T> again(KeptAnswer kept, String request, Class<T> type) {
		if (!kept.requestHash().equals(request)) {
			throw RefusedException.because(ProblemKind.KEY_REUSED, "problem.key-reused.detail");
		}
		T answer = this.json.readValue(kept.answer(), type);
		return ResponseEntity.status(kept.status()).header(REPLAYED, "true").eTag(Versioned.tag(answer)).body(answer);
	}

	private static <T> T carryOut(Once.Change<T> change) {
		try {
			return change.carryOut();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Under which key who sends what.
	 *
	 * @param request the method and the address
	 * @param sent what goes with them
	 */
	record Claim(UUID jurisdictionId, UUID accountId, String keyHash, String request, Object[] sent) {

		Claim part(String name) {
			return new Claim(this.jurisdictionId, this.accountId, Hash.of(this.keyHash + " " + name), this.request,
					this.sent);
		}

		Claim with(Object[] sent) {
			return new Claim(this.jurisdictionId, this.accountId, this.keyHash, this.request,
					Arrays.copyOf(sent, sent.length));
		}

	}

}
