package org.gongjian.app.publishing.names;

/**
 * A unit that was chosen for a printed name is no longer there. Nothing is published.
 */
public class ChosenUnitGoneException extends RuntimeException {

	private final String printed;

	ChosenUnitGoneException(String printed) {
		super("The unit chosen for " + printed + " is gone");
		this.printed = printed;
	}

	public String printed() {
		return this.printed;
	}

}
