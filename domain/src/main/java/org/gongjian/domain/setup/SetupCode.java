package org.gongjian.domain.setup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * The one-time code that proves that who sets the system up may read its log. There is
 * one at most, and none once the first account is there.
 */
@Entity
public class SetupCode {

	private static final int MOST_WRONG_TRIES = 10;

	@Id
	private int id;

	private String codeHash;

	private int wrongTries;

	@SuppressWarnings("NullAway.Init")
	protected SetupCode() { // for JPA
	}

	/** Counts a wrong try. After the tenth the code is worth nothing. */
	public void countWrongTry() {
		this.wrongTries++;
	}

	public boolean isUsedUp() {
		return this.wrongTries >= MOST_WRONG_TRIES;
	}

	public String codeHash() {
		return this.codeHash;
	}

}
