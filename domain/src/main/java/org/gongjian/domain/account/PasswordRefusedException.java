package org.gongjian.domain.account;

import java.util.Set;

/**
 * A password was chosen that the policy does not allow.
 */
public class PasswordRefusedException extends RuntimeException {

	private final Set<PasswordProblem> problems;

	public PasswordRefusedException(Set<PasswordProblem> problems) {
		super("Password refused: " + problems);
		this.problems = Set.copyOf(problems);
	}

	public Set<PasswordProblem> problems() {
		return this.problems;
	}

}
