package org.gongjian.planimport;

import java.util.List;

import org.gongjian.planimport.internal.tasks.UnitList;

/**
 * Who is said to do the work amid the words of a sentence.
 *
 * @param units bodies with their part in it, in order
 * @param groups collective words, in order
 */
public record NamedUnits(List<DraftUnit> units, List<String> groups) {

	public NamedUnits {
		units = List.copyOf(units);
		groups = List.copyOf(groups);
	}

	/** The units that the words name, such as 县总工会牵头，县民政局配合; none in most words. */
	public static NamedUnits in(String words) {
		UnitList named = UnitList.amid(words);
		return new NamedUnits(named.units(), named.groups());
	}

}
