package org.gongjian.domain.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Two printed names, in whichever order they were given.
 *
 * @param one the name that sorts first
 * @param other the other name
 */
@Embeddable
public record NamePair(@Column(name = "one_name") String one, @Column(name = "other_name") String other) {

	/** A pair of the names as they are compared. */
	public static NamePair of(String one, String other) {
		String first = UnitName.clean(one);
		String second = UnitName.clean(other);
		return (first.compareTo(second) <= 0) ? new NamePair(first, second) : new NamePair(second, first);
	}

	/** Whether both are one name. */
	public boolean isOneName() {
		return this.one.equals(this.other);
	}

}
