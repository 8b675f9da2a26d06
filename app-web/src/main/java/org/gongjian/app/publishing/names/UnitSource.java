package org.gongjian.app.publishing.names;

import java.util.List;
import java.util.UUID;

import org.gongjian.domain.unit.ResponsibleUnit;

/**
 * Gives the units that names mean: in earnest, or for now.
 */
public interface UnitSource {

	/** A unit that is there, with the names that mean it from now on. */
	UUID known(ResponsibleUnit unit, List<String> names);

	/**
	 * The unit to be made of a name, the same one each time, and a name that means it.
	 */
	UUID made(String name, String printed);

	/**
	 * What stands for a name that nobody decided on.
	 * @throws ChosenUnitGoneException if nothing may
	 */
	UUID open(String name, String printed);

}
