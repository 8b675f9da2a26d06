package org.gongjian.app.api;

import java.io.IOException;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * The key under which a program sends a change: sent again, it has no second effect and
 * is answered as the first time.
 */
public final class Once {

	private final FirstAnswers answers;

	private final FirstAnswers.Claim claim;

	Once(FirstAnswers answers, FirstAnswers.Claim claim) {
		this.answers = answers;
		this.claim = claim;
	}

	/**
	 * Carries out a change and answers with it.
	 * @param type what is answered
	 * @param change carried out in one transaction with the key; what it throws undoes
	 * both
	 * @param sent all that the program sent
	 */
	public <T> ResponseEntity<T> answer(Class<T> type, Change<T> change, Object... sent) {
		return answer(HttpStatus.OK, type, change, sent);
	}

	/** The same for a change that makes something. */
	public <T> ResponseEntity<T> created(Class<T> type, Change<T> change, Object... sent) {
		return answer(HttpStatus.CREATED, type, change, sent);
	}

	/**
	 * The same key for one part of what was sent: each part is a change of its own, so
	 * that what is refused does not hold up the others, and a server that is killed half
	 * way goes on with the parts that are missing when everything is sent again.
	 * @param name which part
	 */
	public Once part(String name) {
		return new Once(this.answers, this.claim.part(name));
	}

	private <T> ResponseEntity<T> answer(HttpStatus status, Class<T> type, Change<T> change, Object... sent) {
		return this.answers.first(this.claim.with(sent), status, type, change);
	}

	/**
	 * A change and what it is answered with.
	 *
	 * @param <T> what is answered
	 */
	@FunctionalInterface
	public interface Change<T> {

		T carryOut() throws IOException;

	}

}
