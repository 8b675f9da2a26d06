package org.gongjian.domain.ledger;

/**
 * How many tasks of a unit a text of the plan brings, changes and takes away.
 *
 * @param added those in which it has a part now and had none
 * @param changed those that ask for something else, or give it another role
 * @param ended those in which it no longer has a part
 */
public record TaskChanges(int added, int changed, int ended) {

	static final TaskChanges NONE = new TaskChanges(0, 0, 0);

	TaskChanges plus(int added, int changed, int ended) {
		return new TaskChanges(this.added + added, this.changed + changed, this.ended + ended);
	}

	public boolean isNothing() {
		return equals(NONE);
	}

}
