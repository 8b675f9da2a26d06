package org.gongjian.domain.unit;

/**
 * A name was to be given that already means another unit or a group. A plan that prints
 * it could not be told whom it means.
 */
public class NameTakenException extends RuntimeException {

	private final String printed;

	private final String owner;

	/**
	 * Refuses a name.
	 * @param printed the name that was asked for
	 * @param owner the canonical name of the unit or group that has it
	 */
	public NameTakenException(String printed, String owner) {
		super(printed + " already means " + owner);
		this.printed = printed;
		this.owner = owner;
	}

	public String printed() {
		return this.printed;
	}

	public String owner() {
		return this.owner;
	}

}
