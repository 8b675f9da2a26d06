package org.gongjian.app.publishing.names;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The choices on all names of a draft, read one after the other where a name means the
 * same as another.
 *
 * @param byName the choices
 */
public record NameChoices(Map<String, NameChoice> byName) {

	public NameChoice of(String name) {
		return this.byName.getOrDefault(name, NameChoice.UNDECIDED);
	}

	/**
	 * The name at the end of “the same as”, with what was decided on it. Names that point
	 * at each other in a circle decide nothing.
	 */
	Settled follow(String name) {
		Set<String> passed = new HashSet<>();
		String last = name;
		while (of(last).kind() == NameChoice.Kind.SAME_AS) {
			if (!passed.add(last)) {
				return new Settled(name, NameChoice.UNDECIDED);
			}
			last = of(last).of();
		}
		return new Settled(last, of(last));
	}

	/**
	 * A name and what was decided on it.
	 *
	 * @param name the name
	 * @param choice the choice
	 */
	record Settled(String name, NameChoice choice) {

	}

}
