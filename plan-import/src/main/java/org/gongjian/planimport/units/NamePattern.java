package org.gongjian.planimport.units;

import org.jspecify.annotations.Nullable;

/**
 * A way in which names of bodies are made.
 */
interface NamePattern {

	/**
	 * What a name means.
	 * @param name the name, cleaned
	 * @return {@code null} where the name is not made in this way
	 */
	@Nullable UnitMeaning read(String name);

}
